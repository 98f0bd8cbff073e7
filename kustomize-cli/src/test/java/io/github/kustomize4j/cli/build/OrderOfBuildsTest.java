package io.github.kustomize4j.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.cli.ConformanceBuilds;
import io.github.kustomize4j.cli.RecordedBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No build leaves anything behind for the next: all conformance cases in one process, in a random
 * order on each of several threads, give what each gave in a process of its own. The cases lie
 * beside the checkout.
 */
class OrderOfBuildsTest {
  private static final Path CONFORMANCE =
      Path.of(System.getProperty("kustomize4j.testdata"), "../../shared/conformance").normalize();

  private static final int THREADS = 4;

  @Test
  void neverMatters(@TempDir Path copies) throws Exception {
    check(cases(copies, Set.of()));
  }

  @Test
  @Tag("deep")
  void neverMattersWithPrograms(@TempDir Path copies) throws Exception {
    check(cases(copies, Set.of("exec", "helm")));
  }

  private static List<RecordedBuild> cases(Path copies, Set<String> programs) throws IOException {
    assumeTrue(
        Files.isDirectory(CONFORMANCE), "there are no conformance cases beside the checkout");
    List<RecordedBuild> builds = ConformanceBuilds.read(CONFORMANCE, copies, programs);
    assertThat(builds).as("the cases").hasSizeGreaterThan(programs.isEmpty() ? 3_000 : 3_200);
    return builds;
  }

  private static void check(List<RecordedBuild> builds) throws Exception {
    long seed = Long.getLong("order.seed", System.nanoTime());
    List<Future<List<String>>> runs = new ArrayList<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "order", 256L << 20));
    try {
      for (int thread = 0; thread < THREADS; thread++) {
        List<RecordedBuild> shuffled = new ArrayList<>(builds);
        Collections.shuffle(shuffled, new Random(seed + thread));
        runs.add(pool.submit(() -> differing(shuffled)));
      }
      for (Future<List<String>> run : runs) {
        assertThat(run.get()).as("builds that differ with -Dorder.seed=%d", seed).isEmpty();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> differing(List<RecordedBuild> builds) throws IOException {
    List<String> differing = new ArrayList<>();
    for (RecordedBuild build : builds) {
      if (!build.holds()) {
        differing.add(build.id());
      }
    }
    return differing;
  }
}
