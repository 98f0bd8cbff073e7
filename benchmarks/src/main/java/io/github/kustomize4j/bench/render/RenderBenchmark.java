package io.github.kustomize4j.bench.render;

import io.github.kustomize4j.Kustomize;
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
 * Renders every build of a workload from memory to bytes, with nothing kept from the render before.
 *
 * <p>{@code small}: 4 manifests, one overlay. {@code medium}: 110 manifests, four layers, 20
 * patches. {@code large-1000}: 1,000 manifests, one layer. {@code fleet-100}: 100 overlays of one
 * base of 50 manifests, so the time is that of 100 renders. Any other name of {@link
 * WorkloadCatalog} can be given. {@code -prof gc} adds the bytes allocated.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar RenderBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar RenderBenchmark -p workload=large-10000,wide-500
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {
  /** The workload. */
  @Param({
    "small",
    "medium",
    "large-1000",
    "large-10000",
    "crd-heavy",
    "wide-500",
    "cms-2000",
    "deep-30",
    "fleet-100"
  })
  public String workload = "";

  private final Kustomize kustomize = Kustomize.create();
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
    for (String build : builds) {
      blackhole.consume(kustomize.render(files, build).toBytes());
    }
  }
}
