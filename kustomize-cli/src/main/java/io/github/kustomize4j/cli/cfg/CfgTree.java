package io.github.kustomize4j.cli.cfg;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.config.ConfigPackage;
import io.github.kustomize4j.config.ConfigTree;
import io.github.kustomize4j.config.TreeField;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws the objects of a directory or of standard input as a tree. */
public final class CfgTree implements Command {
  private static final Flag ALL = Flag.ofSwitch("all", "Show all of the fields below");
  private static final Flag EXCLUDE_NON_LOCAL =
      Flag.ofSwitch("exclude-non-local", "Leave out the objects that are not for tools only");
  private static final Flag FIELD =
      Flag.ofCommaList("field", "PATH", "Show this field of each object; repeatable");
  public static final Flag GRAPH =
      Flag.ofText(
          "graph-structure",
          "",
          "WHAT",
          "Below what objects stand, owners or directory; owners if some object has one");
  private static final Flag INCLUDE_LOCAL =
      Flag.ofSwitch(
          "include-local",
          "Show objects with the annotation config.kubernetes.io/local-config, too");
  private static final Flag REPLICAS = Flag.ofSwitch("replicas", "Show the number of replicas");
  private static final Flag PORTS = Flag.ofSwitch("ports", "Show ports");

  /** Fields of containers. */
  private static final List<Flag> CONTAINER_FIELDS =
      List.of(
          Flag.ofSwitch("args", "Show the arguments of containers"),
          Flag.ofSwitch("command", "Show the commands of containers"),
          Flag.ofSwitch("env", "Show the environment of containers"),
          Flag.ofSwitch("image", "Show the images of containers"),
          Flag.ofSwitch("name", "Show the names of containers"),
          PORTS,
          Flag.ofSwitch("resources", "Show the resources of containers"));

  public static final List<Flag> FLAGS =
      ImmutableList.<Flag>builder()
          .add(GRAPH, FIELD, ALL, REPLICAS)
          .addAll(CONTAINER_FIELDS)
          .add(INCLUDE_LOCAL, EXCLUDE_NON_LOCAL)
          .build();

  private final Console console;

  public CfgTree(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    given.requireAtMost(1);
    String directory = given.arguments().isEmpty() ? "." : given.arguments().get(0);
    Set<String> packages = new HashSet<>();
    List<ConfigObject> objects =
        directory.equals("-")
            ? ConfigFile.readStream(console.in().readAllBytes(), true)
            : objects(directory, packages);
    List<ConfigObject> shown = new ArrayList<>();
    for (ConfigObject object : objects) {
      if (object.isLocal() ? given.isOn(INCLUDE_LOCAL) : !given.isOn(EXCLUDE_NON_LOCAL)) {
        shown.add(object);
      }
    }
    String title = directory.equals("-") ? "." : Arguments.path(directory).normalize().toString();
    console.print(draw(given, title.isEmpty() ? "." : title, packages, shown));
    return 0;
  }

  private static List<ConfigObject> objects(String directory, Set<String> packages) {
    FileTree tree = FileTree.disk();
    TreePath root = Packages.existing(tree, directory);
    ConfigPackage.find(tree, root).forEach(found -> packages.add(found.relative()));
    return ConfigPackage.whole(tree, root, false).read(tree, true);
  }

  private static String draw(
      ParsedFlags given, String title, Set<String> packages, List<ConfigObject> objects) {
    String graph = given.text(GRAPH);
    boolean byOwner = graph.isEmpty() ? ConfigTree.hasOwners(objects) : graph.equals("owners");
    return byOwner
        ? ConfigTree.ofOwners(objects, fields(given))
        : ConfigTree.ofDirectories(title, packages, objects, fields(given));
  }

  private static List<TreeField> fields(ParsedFlags given) {
    List<TreeField> fields = new ArrayList<>();
    given.list(FIELD).forEach(path -> fields.add(TreeField.of(path)));
    boolean all = given.isOn(ALL);
    if (all || given.isOn(REPLICAS)) {
      fields.add(TreeField.of("spec.replicas"));
    }
    if (all || given.isOn(PORTS)) {
      fields.add(TreeField.of("spec.ports"));
    }
    for (Flag flag : CONTAINER_FIELDS) {
      if (all || given.isOn(flag)) {
        fields.addAll(TreeField.ofContainers(flag.name()));
      }
    }
    return fields;
  }
}
