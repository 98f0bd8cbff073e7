package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.RenderOutcome;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Failures;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.Warnings;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.files.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Builds many kustomizations, several at a time, into one file each. What they have in common is
 * read and built once. An error ends the build of its own kustomization only.
 */
public final class BuildAllCommand implements Command {
  private static final Flag OUTPUT =
      Flag.ofText("output", "", "DIR", "The directory for the results; made if it is not there")
          .letter('o');
  private static final Flag JOBS =
      Flag.ofText(
              "jobs", "0", "N", "How many kustomizations to build at a time; 0 for all processors")
          .letter('j');
  public static final List<Flag> FLAGS = flagsOfBuild();

  private static final long STACK_BYTES = 512L << 20;

  private final Console console;
  private final boolean terminal;
  private final Set<String> warnings = ConcurrentHashMap.newKeySet();

  public BuildAllCommand(Console console) {
    this(console, Progress.isTerminal());
  }

  public BuildAllCommand(Console console, boolean terminal) {
    this.console = console;
    this.terminal = terminal;
  }

  private static List<Flag> flagsOfBuild() {
    List<Flag> flags = new ArrayList<>(BuildFlags.ALL);
    flags.set(flags.indexOf(BuildFlags.OUTPUT), OUTPUT);
    flags.add(1, JOBS);
    return List.copyOf(flags);
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    int jobs = jobs(given.text(JOBS));
    BuildOptions options =
        BuildOptions.of(new ParsedFlags(given.values(), List.of()), console.environment());
    if (given.text(OUTPUT).isEmpty()) {
      throw new UsageException("say where the results go: --output DIR");
    }
    Path output = Arguments.path(given.text(OUTPUT));
    Map<String, Path> found = find(given.arguments(), output);
    OutputTree files = OutputTree.at(output);
    Progress progress = new Progress(console, terminal, found.size());
    build(kustomize(options), found, files, jobs, progress);
    progress.end();
    console.tell(summary(found.size(), progress.failures(), given.text(OUTPUT)));
    return progress.failures() == 0 ? 0 : 1;
  }

  private static int jobs(String text) {
    try {
      int jobs = Integer.parseInt(text);
      if (jobs >= 0) {
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException("illegal flag value --jobs " + text + "; give a number");
  }

  private static Map<String, Path> find(List<String> roots, Path output) throws IOException {
    if (roots.isEmpty()) {
      throw new UsageException("say what to build: one directory or more");
    }
    KustomizationSearch search = new KustomizationSearch(output.toAbsolutePath().normalize());
    for (String root : roots) {
      search.add(Arguments.path(root));
    }
    return search.found();
  }

  private Kustomize kustomize(BuildOptions options) {
    Processes programs = new Processes(console.environment());
    return BuildCommand.builder(options, console.environment(), programs)
        .cache(RenderCache.create())
        .build();
  }

  private void build(
      Kustomize kustomize, Map<String, Path> found, OutputTree files, int jobs, Progress progress) {
    Map<String, String> names = new HashMap<>();
    found.forEach((name, directory) -> names.put(directory.toString(), name));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.min(jobs, names.size()),
            task -> new Thread(null, task, "kustomize4j build-all", STACK_BYTES));
    try {
      kustomize.renderEach(
          FileTree.disk(), names.keySet(), pool, one -> take(one, names, files, progress));
    } finally {
      pool.shutdown();
    }
  }

  private void take(
      RenderOutcome outcome, Map<String, String> names, OutputTree files, Progress progress) {
    String directory = outcome.directory();
    outcome.failure().ifPresent(failure -> tell(failure.warnings(), progress));
    try {
      RenderResult result = outcome.result();
      tell(result.warnings(), progress);
      files.write(names.get(directory) + ".yaml", result.toBytes());
      progress.step();
    } catch (Exception | StackOverflowError e) {
      progress.failed("Error: " + directory + ": " + Failures.text(e));
    }
  }

  /** A warning about a base is the same for all who use it. */
  private void tell(List<Diagnostic> found, Progress progress) {
    for (Diagnostic warning : found) {
      if (warnings.add(warning.toString())) {
        progress.say(Warnings.line(warning));
      }
    }
  }

  private static String summary(int total, int failed, String output) {
    String written = (total - failed) + " of " + total + " kustomizations written to " + output;
    return failed == 0 ? written : written + ", " + failed + " failed";
  }
}
