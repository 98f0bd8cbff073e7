package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.plugin.DeclaredFunction;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramRunner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions over the objects of a package, as {@code kustomize fn run} does: each takes and
 * gives the objects of the directory that its declaration stands in, and of those below; those of
 * the deepest directories run first. Immutable, and as safe for threads as its program runner.
 */
public final class ConfigFunctions {
  private final FunctionOptions options;
  private final ProgramRunner programs;
  private final TreePath directory;
  private final boolean everywhere;

  /**
   * @param options what functions may do; that it is enabled at all is not asked for
   * @param programs runs them
   * @param directory where they run
   * @param everywhere whether each function gets all objects, wherever it is declared
   */
  public ConfigFunctions(
      FunctionOptions options, ProgramRunner programs, TreePath directory, boolean everywhere) {
    this.options = options;
    this.programs = programs;
    this.directory = directory;
    this.everywhere = everywhere;
  }

  /** Learns what functions do while they run. */
  public interface Listener {
    /** A function is about to run: its image, or its program. */
    default void started(String function) {}

    /** What a function wrote to its standard error. */
    default void said(String text) {}

    /** A program does not run because those are not enabled. */
    default void skipped(String program) {}

    /**
     * A function tells its findings.
     *
     * @param number that of the function among those that run
     * @param yaml the list of them
     */
    default void found(int number, String yaml) {}
  }

  /**
   * What functions gave.
   *
   * @param objects the objects, none if a function gave none; each has the annotations that tell
   *     the path of its file
   * @param failures of functions that let those behind them run nevertheless
   */
  public record Outcome(
      ImmutableList<ConfigObject> objects, ImmutableList<KustomizeException> failures) {}

  /**
   * Runs the functions that the objects themselves declare. As in kustomize, objects that declare
   * none keep an annotation with their number if then no function runs.
   *
   * @throws KustomizeException if a function is declared wrongly, may not run or fails
   */
  public Outcome runDeclared(List<ConfigObject> objects, Listener listener) {
    List<FunctionItem> items = FunctionItem.of(objects);
    FunctionItem.number(items);
    List<FunctionItem> functions = new ArrayList<>();
    for (FunctionItem item : items) {
      if (item.function() != null) {
        item.forgetNumber();
        functions.add(item);
      }
    }
    return runAll(items, FunctionScope.deepestFirst(functions), listener);
  }

  /**
   * Runs the functions that some other objects declare, in the order of those.
   *
   * @param declarations those objects; one without a path gets all objects
   * @throws KustomizeException if a function is declared wrongly, may not run or fails
   */
  public Outcome run(
      List<ConfigObject> objects, List<ConfigObject> declarations, Listener listener) {
    List<FunctionItem> functions = new ArrayList<>();
    for (FunctionItem item : FunctionItem.of(declarations)) {
      if (item.function() != null) {
        functions.add(item);
      }
    }
    return runAll(FunctionItem.of(objects), functions, listener);
  }

  private Outcome runAll(
      List<FunctionItem> items, List<FunctionItem> functions, Listener listener) {
    List<FunctionItem> current = items;
    List<KustomizeException> failures = new ArrayList<>();
    int number = 0;
    for (FunctionItem item : functions) {
      DeclaredFunction function = item.function();
      ProgramCall call = function == null ? null : function.call(options, directory);
      if (function != null && call != null) {
        listener.started(function.title());
        FunctionStep step = new FunctionStep(item, function, number, listener);
        current = step.run(current, everywhere, call, programs);
        addIfPresent(failures, step.failure());
        number++;
        if (current.isEmpty()) { // as in kustomize, the others do not run then
          break;
        }
      } else if (function != null && function.isProgram()) {
        listener.skipped(function.title());
      }
    }
    return new Outcome(FunctionItem.objects(current), ImmutableList.copyOf(failures));
  }

  private static void addIfPresent(
      List<KustomizeException> failures, @Nullable KustomizeException failure) {
    if (failure != null) {
      failures.add(failure);
    }
  }
}
