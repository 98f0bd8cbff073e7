package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.plugin.FunctionSpec.Container;
import io.github.kustomize4j.internal.plugin.FunctionSpec.Exec;
import io.github.kustomize4j.internal.plugin.FunctionSpec.Mount;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The command lines of functions, in kustomize's order. */
final class FunctionCommands {
  private final FunctionOptions options;
  private final TreePath root;
  private final Node at;

  /**
   * @param options what functions may do
   * @param root the directory of the kustomization, in which functions run
   * @param at the configuration of the function, for messages
   */
  FunctionCommands(FunctionOptions options, TreePath root, Node at) {
    this.options = options;
    this.root = root;
    this.at = at;
  }

  /** A program with the declared variables; what is not {@code NAME=VALUE} is left out. */
  ProgramCall exec(Exec exec) {
    if (root.parent() == null) {
      throw refused(
          "root working directory '/' not allowed", "move the kustomization into a directory");
    }
    List<String> words = new ArrayList<>(List.of(exec.path()));
    exec.args().forEach(argument -> words.add(argument.text()));
    Map<String, String> variables = new TreeMap<>();
    exec.envs().forEach(variable -> putPair(variables, variable.text()));
    options.environment().forEach(variable -> putPair(variables, variable));
    return ProgramCall.of(words).in(root.toString()).environment(variables);
  }

  private static void putPair(Map<String, String> variables, String text) {
    int equals = text.indexOf('=');
    if (equals > 0 && text.indexOf('=', equals + 1) < 0) {
      variables.put(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  /**
   * A container without rights: no network, no user of this machine, only what is mounted.
   *
   * @param confined the tree in which all that it asks for must lie below the root; null if it may
   *     ask for anything
   */
  ProgramCall container(Container container, @Nullable FileTree confined) {
    if (container.image().startsWith("-")) {
      throw refused(
          "`" + container.image() + "` cannot be the name of an image",
          "name an image that does not begin with a dash");
    }
    if (container.network() && !options.network()) {
      throw refused(
          "couldn't execute function: network required but not enabled with --network",
          "allow it with --network, or remove `network: true` from the function");
    }
    List<String> words =
        new ArrayList<>(
            List.of("docker", "run", "--rm", "-i", "-a", "STDIN", "-a", "STDOUT", "-a", "STDERR"));
    words.addAll(List.of("--network", container.network() ? "host" : "none"));
    words.addAll(List.of("--user", options.user(), "--security-opt=no-new-privileges"));
    for (Mount mount : container.mounts()) {
      requireNoOptions(mount);
      if (confined != null) {
        requireBelow(mount.source(), confined);
      }
      words.addAll(List.of("--mount", text(mount)));
    }
    options.mounts().forEach(mount -> words.addAll(List.of("--mount", given(mount))));
    for (String variable : variables(container)) {
      words.addAll(List.of("-e", variable));
    }
    words.add(container.image());
    return ProgramCall.of(words).in(root.toString());
  }

  /** A kustomization may only let out what lies below it, wherever links lead. */
  private void requireBelow(String source, FileTree files) {
    if (source.startsWith("/")) {
      throw notPermitted(source, "relative to");
    }
    TreePath path = root.resolve(source);
    boolean isInside = path.startsWith(root);
    if (isInside && files.kind(path) != FileTree.Kind.ABSENT) {
      isInside = files.real(path).startsWith(root);
    }
    if (!isInside) {
      throw notPermitted(source, "under");
    }
  }

  /** Behind a comma docker reads another option, which could name another source. */
  private void requireNoOptions(Mount mount) {
    for (String text : List.of(mount.type(), mount.source(), mount.target())) {
      if (text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')) {
        throw refused(
            "`" + text + "` cannot be part of a mount",
            "mount a directory whose path has no commas, quotes and line breaks");
      }
    }
  }

  private GeneratorException notPermitted(String source, String where) {
    return refused(
        "mount path '"
            + source
            + "' is not permitted; mount paths must be "
            + where
            + " the current kustomization directory",
        "move the files below the kustomization, or mount them with --mount");
  }

  private String given(String mount) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : mount.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return text(
        new Mount(
            parts.getOrDefault("type", ""),
            parts.getOrDefault("src", parts.getOrDefault("source", "")),
            parts.getOrDefault("dst", parts.getOrDefault("target", "")),
            "true".equals(parts.get("rw"))));
  }

  private String text(Mount mount) {
    String source = root.resolve(mount.source()).toString();
    String text = "type=" + mount.type() + ",source=" + source + ",target=" + mount.target();
    return mount.writable() ? text : text + ",readonly";
  }

  /** Those with a value, sorted, then those that are taken from this process. */
  private List<String> variables(Container container) {
    Map<String, String> pairs = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    pairs.put("LOG_TO_STDERR", "true");
    pairs.put("STRUCTURED_RESULTS", "true");
    List<String> all = new ArrayList<>();
    for (ScalarNode variable : container.envs()) {
      all.add(variable.text());
    }
    all.addAll(options.environment());
    for (String variable : all) {
      int equals = variable.indexOf('=');
      if (equals < 0) {
        names.add(variable);
      } else {
        pairs.put(variable.substring(0, equals), variable.substring(equals + 1));
      }
    }
    List<String> variables = new ArrayList<>();
    pairs.forEach((name, value) -> variables.add(name + "=" + value));
    variables.addAll(names);
    return variables;
  }

  private GeneratorException refused(String problem, String advice) {
    return new GeneratorException(Diagnostic.error(Code.NOT_ENABLED, problem, at).hint(advice));
  }
}
