package io.github.kustomize4j.deep;

import io.github.kustomize4j.deep.Comparison.Verdict;
import io.github.kustomize4j.deep.Outcome.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Draws trees and compares what this library and the reference program make of them. Tree number n
 * has the seed {@code seed + n}, so one tree comes back with its own seed and a count of 1.
 */
final class DifferentialCheck {
  private static final int THREADS = 2;
  private static final int ATTEMPTS = 800;

  private final long seed;
  private final int trees;
  private final Set<Feature> features;
  private final Path work;
  private final Findings findings;

  /**
   * @param work a directory for the trees while they are tried
   */
  DifferentialCheck(long seed, int trees, Set<Feature> features, Path work, Findings findings) {
    this.seed = seed;
    this.trees = trees;
    this.features = features;
    this.work = work;
    this.findings = findings;
  }

  void run() throws ExecutionException, InterruptedException {
    AtomicLong next = new AtomicLong(seed);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Renderers renderers = new Renderers(work.resolve("thread" + thread));
        runs.add(
            pool.submit(
                () -> {
                  for (long s = next.getAndIncrement();
                      s < seed + trees;
                      s = next.getAndIncrement()) {
                    one(s, renderers);
                  }
                  return null;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void one(long treeSeed, Renderers renderers) throws Exception {
    Tree tree = TreeGenerator.tree(treeSeed, features);
    Comparison comparison = compare(tree, renderers);
    if (findings.count(treeSeed, comparison)) {
      Property same = new Property(comparison, renderers);
      Tree shrunk = new Shrinker(tree, same, ATTEMPTS).shrink();
      findings.keep(treeSeed, shrunk, compare(shrunk, renderers));
    }
  }

  /** A difference counts only if the reference says the same again, and again. */
  private static Comparison compare(Tree tree, Renderers renderers)
      throws IOException, InterruptedException {
    Outcome ours = renderers.ours(tree);
    Comparison comparison = new Comparison(ours, renderers.reference(tree));
    if (!comparison.verdict().isDifference()) {
      return comparison;
    }
    for (int i = 0; i < 3; i++) {
      Outcome again = renderers.reference(tree);
      if (again.state() != comparison.reference().state()
          || (again.state() == State.RENDERED && !again.equals(comparison.reference()))) {
        return new Comparison(ours, new Outcome(State.CRASHED, "another result each time", 0, ""));
      }
    }
    return comparison;
  }

  /** That a tree still differs in the same way. */
  private record Property(Comparison first, Renderers renderers) implements Shrinker.Property {
    @Override
    public boolean holds(Tree tree) throws IOException, InterruptedException {
      Outcome ours = renderers.ours(tree);
      if (ours.state() != first.ours().state() || !ours.code().equals(first.ours().code())) {
        return false;
      }
      Verdict verdict = first.verdict();
      Comparison comparison = new Comparison(ours, renderers.reference(tree));
      if (verdict == Verdict.ONLY_OURS_REFUSES || verdict == Verdict.ONLY_REFERENCE_REFUSES) {
        return comparison.verdict() == verdict && comparison.sort().equals(first.sort());
      }
      return comparison.verdict() == verdict;
    }
  }
}
