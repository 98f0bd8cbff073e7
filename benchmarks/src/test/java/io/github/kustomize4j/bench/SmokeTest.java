package io.github.kustomize4j.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.bench.edit.EditBenchmark;
import io.github.kustomize4j.bench.read.ReadBenchmark;
import io.github.kustomize4j.bench.render.FleetBenchmark;
import io.github.kustomize4j.bench.render.RenderBenchmark;
import io.github.kustomize4j.bench.render.SessionBenchmark;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.bench.write.WriteBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once on little data: none may rot. The times mean nothing. */
class SmokeTest {
  private static final int RIVALS = 3;

  @Test
  void everyReaderReads() throws RunnerException {
    assertThat(runs(once(ReadBenchmark.class).param("text", "large-10"))).isEqualTo(RIVALS);
  }

  @Test
  void everyWriterWrites() throws RunnerException {
    assertThat(runs(once(WriteBenchmark.class).param("text", "large-10"))).isEqualTo(RIVALS);
  }

  @Test
  void everyEditorEdits() throws RunnerException {
    assertThat(runs(once(EditBenchmark.class))).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void manyRendersLeaveNothingBehind(Soak.Way way) {
    assertThat(Soak.run(WorkloadCatalog.make("small"), 400, way)).isLessThan(4L << 20);
  }

  @Test
  void everyShapeIsRendered() throws RunnerException {
    String[] shapes = {"small", "medium", "large-20", "fleet-2", "deep-2", "wide-4", "cms-20"};
    ChainedOptionsBuilder options = once(RenderBenchmark.class).param("workload", shapes);
    assertThat(runs(options)).isEqualTo(shapes.length);
  }

  @Test
  void everyWayOfSharingRenders() throws RunnerException {
    assertThat(runs(once(FleetBenchmark.class).param("workload", "fleet-3"))).isEqualTo(4);
  }

  @Test
  void everyChangeIsTaken() throws RunnerException {
    assertThat(runs(once(SessionBenchmark.class).param("workload", "fleet-3"))).isEqualTo(2);
  }

  private static ChainedOptionsBuilder once(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .mode(Mode.SingleShotTime)
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static int runs(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run().size();
  }

  @Test
  void growthIsMeasuredOfAllThatGrows() {
    for (String name : Growth.NAMES) {
      assertThat(Growth.row(name, new int[] {5, 10}, 0))
          .matches("\\| \\w+ (\\| [0-9.]+ ms ){2}\\| .*\\|");
    }
  }
}
