package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the functions of one kustomization: programs and containers that take and give resources.
 */
public final class Functions {
  private final FunctionOptions options;
  private final ProgramRunner programs;
  private final YamlReader yaml;
  private final FileTree files;
  private final TreePath root;

  /**
   * @param options what functions may do
   * @param programs runs them
   * @param yaml reads what they give
   * @param files where the kustomization lies
   * @param root the directory of the kustomization
   */
  public Functions(
      FunctionOptions options,
      ProgramRunner programs,
      YamlReader yaml,
      FileTree files,
      TreePath root) {
    this.options = options;
    this.programs = programs;
    this.yaml = yaml;
    this.files = files;
    this.root = root;
  }

  /**
   * What a function gave.
   *
   * @param objects the objects; as a function may give anything, they are yet to be checked
   * @param messages what it wrote to standard error
   */
  public record Output(List<Node> objects, String messages) {}

  /** Whether functions may be programs of this machine. */
  boolean allowsPrograms() {
    return options.exec();
  }

  /**
   * Whether a configuration is one of a function.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it is wrong
   */
  public boolean isFunction(MapNode configuration) {
    return FunctionSpec.of(configuration, yaml) != null;
  }

  /**
   * Runs a generator.
   *
   * @return null if the function is a program and those are not enabled: kustomize skips it then
   * @throws GeneratorException if it may not run, or fails
   */
  public @Nullable Output generate(MapNode configuration) {
    return run(configuration, new ResourceLists(yaml).ofConfiguration(configuration));
  }

  /**
   * Runs a transformer or validator; without resources it gets what a generator does.
   *
   * @param objects the resources with all annotations that a function may see
   * @return null if the function is a program and those are not enabled: kustomize skips it then
   * @throws GeneratorException if it may not run, or fails
   */
  public @Nullable Output transform(MapNode configuration, List<MapNode> objects) {
    return objects.isEmpty()
        ? generate(configuration)
        : run(configuration, new ResourceLists(yaml).ofResources(objects, configuration));
  }

  private @Nullable Output run(MapNode configuration, byte[] input) {
    FunctionSpec spec = FunctionSpec.of(configuration, yaml);
    FunctionCommands commands = new FunctionCommands(options, root, configuration);
    if (spec == null) {
      throw failure(configuration, "the configuration names no function");
    }
    if (spec.container() != null && !spec.container().image().isEmpty()) {
      return run(configuration, commands.container(spec.container(), files).input(input));
    }
    if (spec.exec() == null || spec.exec().path().isEmpty() || !options.exec()) {
      return null;
    }
    return run(configuration, commands.exec(spec.exec()).input(input));
  }

  private Output run(MapNode configuration, ProgramCall call) {
    ProgramResult result = programs.run(call);
    String program = call.command().get(0);
    return switch (result.end()) {
      case NOT_FOUND ->
          throw failure(
              configuration, "exec: \"" + program + "\": executable file not found in $PATH");
      case NOT_STARTED ->
          throw failure(configuration, "fork/exec " + program + ": " + result.errorText());
      case TIMED_OUT, TOO_MUCH_OUTPUT -> throw failure(configuration, result.end().reason());
      case EXITED -> {
        if (result.status() != 0) {
          String said = result.errorText().strip();
          String status = "exit status " + result.status();
          throw failure(configuration, said.isEmpty() ? status : status + ": " + said);
        }
        yield new Output(read(program, result.output()), result.errorText());
      }
    };
  }

  private List<Node> read(String program, byte[] output) {
    try {
      return new ResourceLists(yaml).read("output of " + program, output);
    } catch (KustomizeException e) {
      Diagnostic cause = e.diagnostic();
      throw new GeneratorException(
          Diagnostic.error(cause.code(), "couldn't execute function: " + cause.message())
              .at(cause.location())
              .hint("a function prints a ResourceList or objects to its standard output"));
    }
  }

  private static GeneratorException failure(MapNode configuration, String problem) {
    return new GeneratorException(
        Diagnostic.error(
                Code.PROGRAM_FAILED, "couldn't execute function: " + problem, configuration)
            .hint(
                "the function is `"
                    + configuration.text("kind")
                    + "`; its annotation says which container or program is run"));
  }
}
