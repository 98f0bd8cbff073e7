package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.edit.CreateCommand;
import io.github.kustomize4j.cli.edit.EditCommands;
import io.github.kustomize4j.cli.edit.EditContext;
import io.github.kustomize4j.cli.edit.FixCommand;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.WorkFolder;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** What there is to say about the commands that write kustomization files. */
final class EditDescriptions {
  /** Commands take their flags without a place to work in. */
  private static final EditContext NOWHERE =
      new EditContext(
          new Console(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Map.of()),
          WorkFolder.current());

  private EditDescriptions() {}

  static Description create() {
    return Description.of("create", "Create a kustomization file in the current directory")
        .text("Creates a 'kustomization.yaml' in the current directory.")
        .alias("init")
        .flags(CreateCommand.FLAGS)
        .examples(
            "# with resources and a namespace",
            "kustomize4j create --resources deployment.yaml,service.yaml,../base --namespace"
                + " staging",
            "# with all resources that lie here",
            "kustomize4j create --autodetect");
  }

  static Description edit() {
    return Description.of("edit", "Change the kustomization file of the current directory")
        .text(
            "Changes the kustomization file of the current directory as kustomize would. With",
            "--minimal only the lines that must change do, and everything else stays as it is.")
        .examples(
            "# set the tag of an image, and touch no other line",
            "kustomize4j edit set image --minimal nginx:1.9")
        .with(add(), set(), remove(), fix(), plugins());
  }

  private static Description command(String verb, String noun, String summary) {
    Command command = EditCommands.find(verb + ' ' + noun, NOWHERE);
    if (command == null) {
      throw new IllegalStateException(verb + ' ' + noun);
    }
    return Description.of(noun, summary).text(summary + ".").flags(command.flags());
  }

  private static Description add() {
    return Description.of("add", "Add something to the kustomization file")
        .text("Adds something to the kustomization file.")
        .with(
            command("add", "annotation", "Add entries to 'commonAnnotations'")
                .argument("KEY:VALUE", "1..*", "An annotation")
                .examples("kustomize4j edit add annotation owner:team-a"),
            command("add", "base", "Add directories to 'resources'")
                .argument("PATHS", "1", "The directories, with commas between them")
                .examples("kustomize4j edit add base ../base,../other"),
            command("add", "buildmetadata", "Add options to 'buildMetadata'")
                .argument("OPTIONS", "1", "The options, with commas between them")
                .examples("kustomize4j edit add buildmetadata originAnnotations,managedByLabel"),
            command("add", "component", "Add to 'components'")
                .argument("PATH", "1..*", "A directory, an address of a repository, or a pattern")
                .examples("kustomize4j edit add component ../components/tracing"),
            command("add", "configmap", "Add an entry to 'configMapGenerator', or to its sources")
                .argument("NAME", "1", "The name of the config map")
                .examples("kustomize4j edit add configmap settings --from-literal=LEVEL=debug"),
            command("add", "generator", "Add files to 'generators'")
                .argument("FILE", "1..*", "A file, or a pattern for files")
                .examples("kustomize4j edit add generator secrets.yaml"),
            command("add", "label", "Add entries to 'commonLabels', or to 'labels'")
                .argument("KEY:VALUE", "1..*", "A label")
                .examples("kustomize4j edit add label team:a --without-selector"),
            command("add", "patch", "Add an entry to 'patches'")
                .examples("kustomize4j edit add patch --path replicas.yaml --kind Deployment"),
            command("add", "resource", "Add to 'resources'")
                .argument("PATH", "1..*", "A file, a directory, an address, or a pattern")
                .examples("kustomize4j edit add resource service.yaml '*-crd.yaml'"),
            command("add", "secret", "Add an entry to 'secretGenerator', or to its sources")
                .argument("NAME", "1", "The name of the secret")
                .examples("kustomize4j edit add secret tls --from-file=tls.crt,tls.key"),
            command("add", "transformer", "Add files to 'transformers'")
                .argument("FILE", "1..*", "A file, or a pattern for files")
                .examples("kustomize4j edit add transformer prefixes.yaml"));
  }

  private static Description set() {
    return Description.of("set", "Set the value of a field of the kustomization file")
        .text("Sets the value of a field of the kustomization file.")
        .with(
            command("set", "annotation", "Set entries of 'commonAnnotations'")
                .argument("KEY:VALUE", "1..*", "An annotation")
                .examples("kustomize4j edit set annotation owner:team-a"),
            command("set", "buildmetadata", "Set 'buildMetadata'")
                .argument("OPTIONS", "1", "The options, with commas between them")
                .examples("kustomize4j edit set buildmetadata originAnnotations"),
            command("set", "configmap", "Change literals of an entry of 'configMapGenerator'")
                .argument("NAME", "1", "The name of the config map")
                .examples("kustomize4j edit set configmap settings --from-literal=LEVEL=info"),
            command("set", "image", "Set entries of 'images'")
                .argument(
                    "IMAGE",
                    "1..*",
                    "IMAGE=NEWNAME, IMAGE:TAG, IMAGE@DIGEST or a mixture; '*' keeps what is there")
                .examples(
                    "kustomize4j edit set image nginx:1.9",
                    "kustomize4j edit set image nginx=registry.example.com/nginx:1.9"),
            command("set", "label", "Set entries of 'commonLabels'")
                .argument("KEY:VALUE", "1..*", "A label")
                .examples("kustomize4j edit set label team:a"),
            command("set", "nameprefix", "Set 'namePrefix'")
                .argument("TEXT", "1", "What to put in front of names; empty removes the field")
                .examples("kustomize4j edit set nameprefix staging-"),
            command("set", "namespace", "Set 'namespace'")
                .argument("NAME", "1", "The namespace; empty removes the field")
                .examples("kustomize4j edit set namespace staging"),
            command("set", "namesuffix", "Set 'nameSuffix'")
                .argument("TEXT", "1", "What to put behind names; empty removes the field")
                .examples("kustomize4j edit set namesuffix -- -v2"),
            command("set", "replicas", "Set entries of 'replicas'")
                .argument("NAME=COUNT", "1..*", "A workload and its number of replicas")
                .examples("kustomize4j edit set replicas web=3 worker=5"),
            command("set", "secret", "Change literals of an entry of 'secretGenerator'")
                .argument("NAME", "1", "The name of the secret")
                .examples("kustomize4j edit set secret login --from-literal=USER=root"));
  }

  private static Description remove() {
    return Description.of("remove", "Remove something from the kustomization file")
        .text("Removes something from the kustomization file.")
        .with(
            command("remove", "annotation", "Remove entries of 'commonAnnotations'")
                .argument("KEYS", "1", "The keys, with commas between them")
                .examples("kustomize4j edit remove annotation owner,note"),
            command("remove", "buildmetadata", "Remove options from 'buildMetadata'")
                .argument("OPTIONS", "1", "The options, with commas between them")
                .examples("kustomize4j edit remove buildmetadata originAnnotations"),
            command("remove", "configmap", "Remove entries of 'configMapGenerator'")
                .argument("NAMES", "1", "The names, with commas between them")
                .examples("kustomize4j edit remove configmap settings"),
            command("remove", "label", "Remove entries of 'commonLabels'")
                .argument("KEYS", "1", "The keys, with commas between them")
                .examples("kustomize4j edit remove label team"),
            command("remove", "patch", "Remove the entries of 'patches' that say exactly this")
                .examples("kustomize4j edit remove patch --path replicas.yaml --kind Deployment"),
            command("remove", "resource", "Remove from 'resources'")
                .argument("PATTERN", "1..*", "What to remove; '*' stands for any but '/'")
                .examples("kustomize4j edit remove resource 'old-*.yaml'"),
            command("remove", "secret", "Remove entries of 'secretGenerator'")
                .argument("NAMES", "1", "The names, with commas between them")
                .examples("kustomize4j edit remove secret tls,login"),
            command("remove", "transformer", "Remove from 'transformers'")
                .argument("PATTERN", "1..*", "What to remove; '*' stands for any but '/'")
                .examples("kustomize4j edit remove transformer prefixes.yaml"));
  }

  private static Description fix() {
    return Description.of("fix", "Turn older fields into newer ones")
        .text(
            "Turns 'bases', 'patchesJson6902', 'patchesStrategicMerge', 'commonLabels' and other",
            "older fields of the kustomization file into newer ones, and says what became of the",
            "output of a build.")
        .flags(FixCommand.FLAGS)
        .examples("kustomize4j edit fix --verify --minimal");
  }

  private static Description plugins() {
    return Description.of("alpha-list-builtin-plugin", "List the plugins that need no file")
        .text("Lists the plugins that need no file.")
        .hidden();
  }
}
