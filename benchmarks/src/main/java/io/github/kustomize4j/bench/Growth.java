package io.github.kustomize4j.bench;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.files.FileTree;
import java.util.List;
import java.util.Locale;

/**
 * Prints how the time of a render grows with the size of a workload, as a Markdown table: the best
 * of some renders for each size, and between two sizes the exponent, which is 1 where the time is
 * in proportion to the size.
 *
 * <pre>
 * java -cp benchmarks/target-quick/benchmarks.jar io.github.kustomize4j.bench.Growth [NAME...]
 * </pre>
 */
public final class Growth {
  static final List<String> NAMES =
      List.of(
          "large",
          "cms",
          "wide",
          "annotations",
          "variables",
          "changes",
          "items",
          "components",
          "replacements",
          "images",
          "vars",
          "bases",
          "specs",
          "targets",
          "replicas",
          "references",
          "additions");
  private static final int[] SIZES = {500, 1_000, 2_000, 4_000, 8_000};
  private static final double SECONDS = 2;
  private static final double NANOS = 1e9;

  private Growth() {}

  /** Measures the named workloads, or all that grow. */
  public static void main(String... names) {
    StringBuilder head = new StringBuilder("| workload |");
    StringBuilder rule = new StringBuilder("| --- |");
    for (int size : SIZES) {
      head.append(' ').append(size).append(" |");
      rule.append(" --- |");
    }
    System.out.println(head.append(" exponents |"));
    System.out.println(rule.append(" --- |"));
    for (String name : names.length == 0 ? NAMES : List.of(names)) {
      System.out.println(row(name, SIZES, SECONDS));
    }
  }

  /** The row of a workload, of renders for some seconds of each size. */
  static String row(String name, int[] sizes, double seconds) {
    StringBuilder times = new StringBuilder("| " + name + " |");
    StringBuilder exponents = new StringBuilder();
    double before = 0;
    best(WorkloadCatalog.make(name + '-' + sizes[0]), seconds); // compiles
    for (int i = 0; i < sizes.length; i++) {
      double best = best(WorkloadCatalog.make(name + '-' + sizes[i]), seconds);
      times.append(String.format(Locale.ROOT, " %.1f ms |", best * 1000));
      if (i > 0) {
        double steps = Math.log((double) sizes[i] / sizes[i - 1]);
        exponents.append(String.format(Locale.ROOT, " %.2f", Math.log(best / before) / steps));
      }
      before = best;
    }
    return times + exponents.toString() + " |";
  }

  /** The shortest render, in seconds. */
  private static double best(Workload workload, double seconds) {
    Kustomize kustomize = Kustomize.create();
    FileTree files = FileTree.inMemory(workload.files());
    double best = Double.MAX_VALUE;
    long end = System.nanoTime() + (long) (seconds * NANOS);
    for (int i = 0; i < 3 || System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      for (String build : workload.builds()) {
        kustomize.render(files, build).toBytes();
      }
      best = Math.min(best, (System.nanoTime() - start) / NANOS);
    }
    return best;
  }
}
