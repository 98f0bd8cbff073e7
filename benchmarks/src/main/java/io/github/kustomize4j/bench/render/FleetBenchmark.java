package io.github.kustomize4j.bench.render;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.RenderOutcome;
import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.files.FileTree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Renders a fleet of overlays of one base to bytes, on one thread, in the ways that there are.
 *
 * <p>{@code ALONE}: each by itself, so the base is read and built for each. {@code CACHE}: one
 * after the other with a new cache, which finds the base by asking for its files each time. {@code
 * TOGETHER}: by {@code renderAll}, which asks for each file once. {@code KEPT}: with a cache that
 * has seen the same fleet before.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar FleetBenchmark -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class FleetBenchmark {
  /** How the overlays share their work. */
  public enum Sharing {
    /** Not at all. */
    ALONE,
    /** By a new cache. */
    CACHE,
    /** By a new cache and one look at the files. */
    TOGETHER,
    /** By a cache that is full. */
    KEPT
  }

  /** The workload. */
  @Param("fleet-1000")
  public String workload = "";

  /** The way. */
  @Param public Sharing sharing = Sharing.ALONE;

  private final Kustomize kept = Kustomize.builder().cache(RenderCache.create()).build();
  private FileTree files = FileTree.inMemory(Map.of());
  private List<String> builds = List.of();

  /** Makes the tree. */
  @Setup
  public void make() {
    Workload made = WorkloadCatalog.make(workload);
    files = FileTree.inMemory(made.files());
    builds = made.builds();
  }

  /** All builds, one after the other. */
  @Benchmark
  public void render(Blackhole blackhole) {
    switch (sharing) {
      case ALONE -> each(Kustomize.create(), blackhole);
      case CACHE -> each(Kustomize.builder().cache(RenderCache.create()).build(), blackhole);
      case TOGETHER -> {
        for (RenderOutcome outcome : Kustomize.create().renderAll(files, builds)) {
          blackhole.consume(outcome.result().toBytes());
        }
      }
      case KEPT -> each(kept, blackhole);
    }
  }

  private void each(Kustomize kustomize, Blackhole blackhole) {
    for (String build : builds) {
      blackhole.consume(kustomize.render(files, build).toBytes());
    }
  }
}
