package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.plugin.FunctionSpec.Container;
import io.github.kustomize4j.internal.plugin.FunctionSpec.Exec;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** A function that an object declares, to be run outside of a build. Immutable. */
public final class DeclaredFunction {
  private final FunctionSpec spec;
  private final MapNode configuration;

  private DeclaredFunction(FunctionSpec spec, MapNode configuration) {
    this.spec = spec;
    this.configuration = configuration;
  }

  /**
   * The function of an object, or null if it declares none.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it is declared wrongly
   */
  public static @Nullable DeclaredFunction of(MapNode configuration) {
    FunctionSpec spec = FunctionSpec.of(configuration, YamlReader.of(ReadLimits.DEFAULTS));
    return spec == null ? null : new DeclaredFunction(spec, configuration);
  }

  /** The image or the program that is run, or an empty text if it is neither. */
  public String title() {
    Container container = container();
    Exec exec = spec.exec();
    return container != null ? container.image() : exec == null ? "" : exec.path();
  }

  /** Whether it is a program of this machine. */
  public boolean isProgram() {
    return container() == null && !title().isEmpty();
  }

  /** Whether the functions behind it run although it fails. */
  public boolean defersFailure() {
    return spec.deferFailure();
  }

  /**
   * What is to be called, or null if nothing is: a program where those are not enabled, or a
   * function that names neither a container nor a program.
   *
   * @param directory where it runs, and whence its mounts are looked for
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if it may not run
   */
  public @Nullable ProgramCall call(FunctionOptions options, TreePath directory) {
    FunctionCommands commands = new FunctionCommands(options, directory, configuration);
    Container container = container();
    if (container != null) {
      return commands.container(container, null);
    }
    Exec exec = spec.exec();
    return exec == null || exec.path().isEmpty() || !options.exec() ? null : commands.exec(exec);
  }

  private @Nullable Container container() {
    Container container = spec.container();
    return container == null || container.image().isEmpty() ? null : container;
  }
}
