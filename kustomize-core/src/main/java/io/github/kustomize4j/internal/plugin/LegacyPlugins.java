package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the plugins from before there were functions: programs that are found by the type of their
 * configuration, in the directory of the user's plugins.
 */
public final class LegacyPlugins {
  /** A longer variable cannot be handed to a program. */
  private static final int LONGEST_VARIABLE = 131_071;

  private final ProgramRunner programs;
  private final FileTree disk;
  private final Map<String, String> environment;
  private final SourceReader sources;
  private final TreePath root;

  /**
   * @param programs runs them
   * @param disk where plugins are looked for
   * @param environment the variables of this process, which say where plugins are
   * @param sources reads files of arguments under the load restriction
   * @param root the directory of the kustomization
   */
  public LegacyPlugins(
      ProgramRunner programs,
      FileTree disk,
      Map<String, String> environment,
      SourceReader sources,
      TreePath root) {
    this.programs = programs;
    this.disk = disk;
    this.environment = Map.copyOf(environment);
    this.sources = sources;
    this.root = root;
  }

  /**
   * Runs a plugin.
   *
   * @param configuration its configuration
   * @param input the resources with their annotations; nothing for a generator
   * @return what it prints: documents of resources
   * @throws GeneratorException if there is no such plugin, or it fails
   */
  public byte[] run(MapNode configuration, byte[] input) {
    String program = find(configuration);
    String text = YamlWriter.toText(configuration);
    try (Workspace workspace = programs.workspace("kust-plugin-config-")) {
      List<String> command = new ArrayList<>(List.of(program));
      command.add(workspace.write("config.yaml", text.getBytes(StandardCharsets.UTF_8)));
      command.addAll(arguments(configuration));
      ProgramCall call =
          ProgramCall.of(command).in(root.toString()).environment(variables(text)).input(input);
      return output(configuration, program, programs.run(call));
    }
  }

  private Map<String, String> variables(String configuration) {
    Map<String, String> variables = new TreeMap<>();
    putIfShort(variables, "KUSTOMIZE_PLUGIN_CONFIG_STRING", configuration);
    putIfShort(variables, "KUSTOMIZE_PLUGIN_CONFIG_ROOT", root.toString());
    return variables;
  }

  private static void putIfShort(Map<String, String> variables, String name, String value) {
    int bytes = name.length() + 1 + value.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= LONGEST_VARIABLE) {
      variables.put(name, value);
    }
  }

  private static byte[] output(MapNode configuration, String program, ProgramResult result) {
    if (result.succeeded()) {
      return result.output();
    }
    String said = result.errorText().strip();
    if (!result.end().reason().isEmpty()) {
      throw failure(configuration, "failure in plugin; " + result.end().reason());
    }
    if (result.end() != End.EXITED) {
      throw failure(configuration, "unexecutable plugin at: " + program + ": " + said);
    }
    String problem = "failure in plugin; exit status " + result.status();
    throw failure(configuration, said.isEmpty() ? problem : said + ": " + problem);
  }

  /** One argument a line from the file, after those of the line in the configuration. */
  private List<String> arguments(MapNode configuration) {
    List<String> arguments = new ArrayList<>();
    String line = configuration.text("argsOneLiner");
    if (line != null) {
      List<String> words = ShellWords.split(line);
      if (words == null) {
        throw failure(
            configuration, "failed to parse argsOneLiner: unclosed quote in string: " + line);
      }
      arguments.addAll(words);
    }
    String file = configuration.text("argsFromFile");
    if (file != null && !file.isEmpty()) {
      addLines(new String(sources.read(file), StandardCharsets.UTF_8), arguments);
    }
    return arguments;
  }

  private static void addLines(String text, List<String> arguments) {
    for (String line : text.split("\n", -1)) {
      String argument = line.stripLeading();
      if (!argument.isEmpty()) {
        arguments.add(argument);
      }
    }
  }

  private String find(MapNode configuration) {
    String apiVersion = configuration.text("apiVersion");
    String kind = configuration.text("kind");
    Gvk gvk = Gvk.of(apiVersion == null ? "" : apiVersion, kind == null ? "" : kind);
    TreePath home = home(configuration);
    TreePath directory =
        home.resolve(
            "./" + gvk.group() + '/' + gvk.version() + '/' + gvk.kind().toLowerCase(Locale.ROOT));
    TreePath program = directory.resolve("./" + gvk.kind());
    if (!program.startsWith(home) || disk.kind(program) != FileTree.Kind.FILE) {
      throw failure(
          configuration,
          "unable to find plugin: no program at `"
              + program
              + "`; plugins that are Go code cannot be loaded");
    }
    return program.toString();
  }

  /** The first directory that exists, of those that the variables name. */
  private TreePath home(MapNode configuration) {
    List<String> candidates = new ArrayList<>();
    addIfSet(candidates, "KUSTOMIZE_PLUGIN_HOME", "");
    addIfSet(candidates, "XDG_CONFIG_HOME", "/kustomize/plugin");
    addIfSet(candidates, "HOME", "/.config/kustomize/plugin");
    addIfSet(candidates, "HOME", "/kustomize/plugin");
    for (String candidate : candidates) {
      TreePath path = root.resolve(candidate);
      if (disk.kind(path) == FileTree.Kind.DIRECTORY) {
        return path;
      }
    }
    throw failure(
        configuration, "unable to find plugin root - tried: " + String.join(", ", candidates));
  }

  private void addIfSet(List<String> candidates, String variable, String below) {
    String value = environment.getOrDefault(variable, "");
    if (!value.isEmpty()) {
      candidates.add(value + below);
    }
  }

  private static GeneratorException failure(MapNode configuration, String problem) {
    return new GeneratorException(
        Diagnostic.error(Code.PROGRAM_FAILED, problem, configuration)
            .hint(
                "a plugin is a program at $KUSTOMIZE_PLUGIN_HOME/<group>/<version>/<kind in lower"
                    + " case>/<kind>"));
  }
}
