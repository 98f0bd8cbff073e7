package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.cfg.CfgCat;
import io.github.kustomize4j.cli.cfg.CfgCount;
import io.github.kustomize4j.cli.cfg.CfgGrep;
import io.github.kustomize4j.cli.cfg.CfgTree;

/** What there is to say about the commands for files of configuration. */
final class CfgDescriptions {
  private static final String DIR_HELP =
      "A directory, whose files *.yaml and *.yml are read, or one file; standard input if it is not"
          + " given";

  private CfgDescriptions() {}

  static Description group() {
    return Description.of("cfg", "Look into files of configuration")
        .text(
            "Commands that look into files of configuration, whether or not they belong to a",
            "kustomization. A directory below the one that is given is a package of its own if it",
            "holds a file named Krmfile.")
        .with(cat(), count(), grep(), tree());
  }

  private static Description cat() {
    return Description.of("cat", "Print the objects of a directory")
        .text("Prints the objects of a directory, the fields of each in the usual order.")
        .argument("DIR", "0..1", DIR_HELP)
        .choices(CfgCat.STYLE, "FlowStyle", "TaggedStyle")
        .flags(CfgCat.FLAGS)
        .examples(
            "# all objects below a directory",
            "kustomize4j cfg cat my-dir/",
            "# the same as one list, for a function",
            "kustomize4j cfg cat my-dir/ --wrap-kind ResourceList --wrap-version"
                + " config.kubernetes.io/v1",
            "# the objects of such a list",
            "kustomize4j cfg cat < list.yaml");
  }

  private static Description count() {
    return Description.of("count", "Count the objects of a directory")
        .text("Counts the objects of a directory, those of each kind apart.")
        .argument("DIR", "0..1", DIR_HELP)
        .flags(CfgCount.FLAGS)
        .examples("kustomize4j cfg count my-dir/");
  }

  private static Description grep() {
    return Description.of("grep", "Print the objects whose field has some value")
        .text("Prints the objects whose field has some value.")
        .argument(
            "QUERY",
            "1",
            "path.to.field=VALUE, where VALUE is a regular expression, or with <, <=, > or >= and a"
                + " quantity; [name=web] stands for the item of a list with such a field; a dot that"
                + " divides nothing is written '\\.'")
        .argument("DIR", "0..1", DIR_HELP)
        .flags(CfgGrep.FLAGS)
        .examples(
            "# by kind",
            "kustomize4j cfg grep kind=Deployment my-dir/",
            "# by the image of a container",
            "kustomize4j cfg grep"
                + " 'spec.template.spec.containers[name=web].image=nginx:1\\.7' my-dir/",
            "# by a quantity",
            "kustomize4j cfg grep 'spec.replicas>=3' my-dir/");
  }

  private static Description tree() {
    return Description.of("tree", "Draw the objects of a directory as a tree")
        .text("Draws the objects of a directory as a tree, with some of their fields.")
        .argument(
            "DIR", "0..1", "A directory, or one file; '-' for standard input; '.' if not given")
        .choices(CfgTree.GRAPH, "directory", "owners")
        .flags(CfgTree.FLAGS)
        .examples(
            "# with replicas and images",
            "kustomize4j cfg tree my-dir/ --replicas --image",
            "# what runs in a cluster, below its owners",
            "kubectl get all -o yaml | kustomize4j cfg tree - --field"
                + " 'status.conditions[type=Ready].status'");
  }
}
