package io.github.kustomize4j.bench;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.files.FileTree;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/**
 * Renders a workload again and again in one process, with one renderer, and looks whether the heap
 * grows. Not a benchmark: the time says nothing.
 *
 * <pre>java -Xmx256m -cp benchmarks/target/benchmarks.jar io.github.kustomize4j.bench.Soak</pre>
 */
public final class Soak {
  private static final int STEPS = 20;
  private static final long ALLOWED = 2L << 20;

  private Soak() {}

  /**
   * Runs.
   *
   * @param args the number of renders (100,000) and the workload (medium), both optional
   */
  public static void main(String[] args) {
    long renders = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
    Workload workload = WorkloadCatalog.make(args.length > 1 ? args[1] : "medium");
    long growth = run(workload, renders);
    System.out.printf("growth since the first quarter: %.1f KB%n", growth / 1024.0);
    System.exit(growth > ALLOWED ? 1 : 0);
  }

  /** By how many bytes the heap in use grew after the first quarter. */
  static long run(Workload workload, long renders) {
    Kustomize kustomize = Kustomize.create();
    FileTree files = FileTree.inMemory(workload.files());
    long early = 0;
    long used = 0;
    for (int step = 1; step <= STEPS; step++) {
      for (long i = 0; i < renders / STEPS; i++) {
        for (String build : workload.builds()) {
          kustomize.render(files, build).toBytes();
        }
      }
      used = used();
      early = step <= STEPS / 4 ? used : early;
      System.out.printf("%d renders: %.1f KB in use%n", renders / STEPS * step, used / 1024.0);
    }
    return used - early;
  }

  private static long used() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }
}
