package io.github.kustomize4j.bench;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.RenderSession;
import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders a workload again and again in one process, and looks whether the heap grows. Not a
 * benchmark: the time says nothing.
 *
 * <pre>java -Xmx256m -cp benchmarks/target/benchmarks.jar io.github.kustomize4j.bench.Soak</pre>
 */
public final class Soak {
  private static final int STEPS = 20;
  private static final long ALLOWED = 3L << 20;
  private static final long CACHE_BYTES = 8L << 20;

  private final Workload workload;
  private final Map<String, String> files;
  private final List<String> paths;

  private Soak(Workload workload) {
    this.workload = workload;
    this.files = new HashMap<>(workload.files());
    this.paths = List.copyOf(workload.files().keySet());
  }

  /** What renders have in common. */
  enum Way {
    /** One renderer and one tree. */
    ALONE,
    /** A small cache, too; before each render a file changes. */
    CACHE,
    /** A session, which is told that a file changed, and of a directory that comes and goes. */
    SESSION
  }

  /** Renders once more. */
  @FunctionalInterface
  private interface Render {
    void again(int number);
  }

  /**
   * Runs.
   *
   * @param args the number of renders (100,000), the workload (medium) and the way (alone), all
   *     optional
   */
  public static void main(String[] args) {
    long renders = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
    Workload workload = WorkloadCatalog.make(args.length > 1 ? args[1] : "medium");
    Way way = args.length > 2 ? Way.valueOf(args[2].toUpperCase(Locale.ROOT)) : Way.ALONE;
    long growth = run(workload, renders, way);
    System.out.printf("growth since the first quarter: %.1f KB%n", growth / 1024.0);
    System.exit(growth > ALLOWED ? 1 : 0);
  }

  /** By how many bytes the heap in use grew after the first quarter. */
  static long run(Workload workload, long renders, Way way) {
    Render render = new Soak(workload).render(way);
    long early = 0;
    long used = 0;
    int number = 0;
    for (int step = 1; step <= STEPS; step++) {
      for (long i = 0; i < renders / STEPS; i++) {
        render.again(number++);
      }
      used = used();
      early = step <= STEPS / 4 ? used : early;
      System.out.printf("%d renders: %.1f KB in use%n", renders / STEPS * step, used / 1024.0);
    }
    return used - early;
  }

  private Render render(Way way) {
    return switch (way) {
      case ALONE -> alone();
      case CACHE -> cached();
      case SESSION -> inSession();
    };
  }

  private Render alone() {
    Kustomize kustomize = Kustomize.create();
    FileTree tree = FileTree.inMemory(files);
    return number -> renderAll(kustomize, tree);
  }

  private Render cached() {
    Kustomize kustomize = Kustomize.builder().cache(RenderCache.bounded(CACHE_BYTES)).build();
    return number -> {
      change(number);
      renderAll(kustomize, FileTree.inMemory(files));
    };
  }

  private void renderAll(Kustomize kustomize, FileTree tree) {
    for (String build : workload.builds()) {
      kustomize.render(tree, build).toBytes();
    }
  }

  private Render inSession() {
    Kustomize kustomize = Kustomize.builder().cache(RenderCache.bounded(CACHE_BYTES)).build();
    RenderSession session = kustomize.session(FileTree.inMemory(files));
    return number -> {
      String passing = "passing-" + number;
      String changed = change(number);
      files.put(passing + "/kustomization.yaml", "namePrefix: a-\n");
      tell(session, changed, passing);
      workload.builds().forEach(build -> session.render(build).result().toBytes());
      session.render(passing).succeeded();
      files.remove(passing + "/kustomization.yaml");
      tell(session, passing, passing);
    };
  }

  private void tell(RenderSession session, String one, String other) {
    session.changed(FileTree.inMemory(files), List.of(TreePath.of(one), TreePath.of(other)));
  }

  /** Gives a file a comment that it never had; tells which file. */
  private String change(int number) {
    String path = paths.get(number % paths.size());
    boolean yaml = path.endsWith(".yaml");
    files.put(path, workload.files().get(path) + (yaml ? "\n# " + number + "\n" : ""));
    return path;
  }

  private static long used() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }
}
