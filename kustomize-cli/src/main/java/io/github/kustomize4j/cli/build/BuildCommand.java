package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.OutputFile;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.Warnings;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.external.StockFetcher;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.resource.ResourceOrder;
import io.github.kustomize4j.spi.GitUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one kustomization. Nothing is written before the whole result is there. */
public final class BuildCommand implements Command {
  private final Console console;
  private final Processes programs;
  private final @Nullable RenderCache cache;

  /** Programs run in the directory of this process, as those of kustomize do. */
  public BuildCommand(Console console) {
    this(console, new Processes(console.environment()), null);
  }

  /**
   * One of several builds of a process.
   *
   * @param cache what they share, or null
   */
  public BuildCommand(Console console, Processes programs, @Nullable RenderCache cache) {
    this.console = console;
    this.programs = programs;
    this.cache = cache;
  }

  @Override
  public List<Flag> flags() {
    return BuildFlags.ALL;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    BuildOptions options = BuildOptions.of(given, console.environment());
    RenderResult result = render(options);
    Warnings.tell(result.warnings(), console);
    write(result, options.output());
    return 0;
  }

  private RenderResult render(BuildOptions options) {
    if (options.directory().isEmpty()) {
      throw new UsageException("must build at directory: directory path cannot be empty");
    }
    Kustomize.Builder builder = builder(options, console.environment(), programs);
    Kustomize kustomize = (cache == null ? builder : builder.cache(cache)).build();
    return GitUrl.parse(options.directory()) == null
        ? kustomize.render(Arguments.path(options.directory()))
        : kustomize.renderRemote(options.directory());
  }

  /** A renderer with these options. */
  public static Kustomize kustomize(
      BuildOptions options, Map<String, String> environment, Processes programs) {
    return builder(options, environment, programs).build();
  }

  /** The settings of a renderer with these options. */
  public static Kustomize.Builder builder(
      BuildOptions options, Map<String, String> environment, Processes programs) {
    Kustomize.Builder builder =
        Kustomize.builder()
            .loadRestriction(options.anyFile() ? LoadRestriction.NONE : LoadRestriction.ROOT_ONLY)
            .managedByLabel(options.managedByLabel())
            .fetcher(new StockFetcher(programs, environment))
            .programs(programs)
            .helm(options.helm())
            .functions(options.functions());
    if (!options.order().isEmpty()) {
      builder.order(options.order().equals("none") ? ResourceOrder.NONE : ResourceOrder.LEGACY);
    }
    return builder;
  }

  private void write(RenderResult result, String output) throws IOException {
    if (output.isEmpty()) {
      Pieces pieces = new Pieces();
      result.writeTo(pieces);
      pieces.writeTo(console.out());
    } else if (Files.isDirectory(Arguments.path(output))) {
      OutputFolder.write(Arguments.path(output), result.manifests());
    } else {
      OutputFile.write(output, result.toBytes());
    }
  }
}
