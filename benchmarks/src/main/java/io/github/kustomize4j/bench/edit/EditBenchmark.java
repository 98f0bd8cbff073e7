package io.github.kustomize4j.bench.edit;

import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
 * Makes one overlay of a base of 50 Deployments: each gets another name and other images. The base
 * is kept for the next overlay. {@code -prof gc} adds the bytes allocated by one overlay.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar EditBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EditBenchmark {
  private static final int COPIES = 50;

  /** How the base stays what it is. */
  @Param public EditRival rival = EditRival.PATH_COPYING;

  private List<?> base = List.of();

  /** Reads the base. */
  @Setup
  public void read() {
    String text = String.join("---\n", Collections.nCopies(COPIES, deployment()));
    base = rival.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String deployment() {
    for (Map.Entry<String, String> file : WorkloadCatalog.make("small").files().entrySet()) {
      if (file.getValue().contains("kind: Deployment") && file.getValue().contains("image:")) {
        return file.getValue();
      }
    }
    throw new IllegalStateException("the smallest workload has a Deployment");
  }

  /** One overlay. */
  @Benchmark
  public void edit(Blackhole blackhole) {
    for (Object document : base) {
      blackhole.consume(rival.edit(document, "other"));
    }
  }
}
