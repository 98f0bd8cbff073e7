package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.Warnings;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Renders every golden tree and compares with what the reference printed, byte for byte: twice,
 * from disk, from memory and from two styles of file systems, and on many threads at a time. To run
 * one case: {@code -Dtest=GoldenTest -Dgolden=area/case}.
 */
class GoldenTest {
  private static final Path TESTDATA = Path.of(System.getProperty("kustomize4j.testdata"));
  private static final String ONLY = System.getProperty("golden", "");
  private static final int THREADS = 8;

  /** Deep inputs need a deep stack. */
  private static final ExecutorService POOL =
      Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "golden", 256L << 20));

  /** One for all cases: in memory, every case has its files at the same paths. */
  private static final RenderCache CACHE = RenderCache.create();

  @AfterAll
  static void stop() {
    POOL.shutdownNow();
  }

  @Test
  void nothingIsOrphaned() throws IOException {
    List<String> flaws = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.all(TESTDATA)) {
      flaws.addAll(golden.flaws());
    }
    assertThat(flaws).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> goldens() throws IOException {
    return GoldenCase.all(TESTDATA).stream()
        .filter(golden -> golden.id().startsWith(ONLY))
        .map(golden -> DynamicTest.dynamicTest(golden.id(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) throws Exception {
    try {
      POOL.submit(() -> checked(golden)).get();
    } catch (ExecutionException e) {
      throw new AssertionFailedError(golden.id() + ": " + e.getCause(), e.getCause());
    }
  }

  private static String checked(GoldenCase golden) throws IOException {
    List<String> notices = new ArrayList<>();
    try (GoldenTrees trees = new GoldenTrees(golden)) {
      Kustomize kustomize = golden.kustomize(notices);
      byte[] expected = golden.expected();
      Kustomize sharing = golden.builder(new ArrayList<>()).cache(CACHE).build();
      for (Map.Entry<String, GoldenTrees.Place> place : trees.places().entrySet()) {
        assertSharingMakesNoDifference(kustomize, sharing, golden, place.getValue());
        if (expected == null) {
          KustomizeException failure =
              assertFails(kustomize, golden, place.getKey(), place.getValue());
          assertWarnings(place.getKey(), golden, notices, failure.warnings());
        } else {
          RenderResult result = render(kustomize, golden, place.getValue());
          assertRendered(place.getKey(), result, expected);
          assertWarnings(place.getKey(), golden, notices, result.warnings());
        }
      }
      assertThat(golden.content())
          .as("the input is left alone")
          .containsExactlyEntriesOf(trees.content());
    } catch (UsageException e) {
      assertThat(golden.expected()).as("the flags are refused: " + e.getMessage()).isNull();
    }
    return golden.id();
  }

  private static RenderResult render(
      Kustomize kustomize, GoldenCase golden, GoldenTrees.Place place) {
    return kustomize.render(place.files(), place.resolve(golden.path()));
  }

  /** The second time a cache has everything; both times it also has what other cases left. */
  private static void assertSharingMakesNoDifference(
      Kustomize kustomize, Kustomize sharing, GoldenCase golden, GoldenTrees.Place place) {
    Outcome alone = Outcome.of(() -> render(kustomize, golden, place));
    for (int i = 0; i < 2; i++) {
      assertThat(Outcome.of(() -> render(sharing, golden, place)))
          .as("with a cache")
          .isEqualTo(alone);
    }
  }

  /** Everything that a render tells, save the lines that hold a time. */
  private record Outcome(String end, List<String> warnings, List<Object> readSet) {
    static Outcome of(Supplier<RenderResult> render) {
      try {
        RenderResult result = render.get();
        return new Outcome(
            result.toYaml(),
            timeless(result.warnings()),
            List.of(
                result.readSet().files(),
                result.readSet().directories(),
                result.readSet().absent()));
      } catch (KustomizeException e) {
        return new Outcome(e.diagnostics().toString(), timeless(e.warnings()), List.of());
      }
    }

    private static List<String> timeless(List<Diagnostic> warnings) {
      return warnings.stream().map(Object::toString).filter(Outcome::isTimeless).toList();
    }

    private static boolean isTimeless(String warning) {
      return !warning.matches("(?s).*\\d\\d:\\d\\d:\\d\\d.*");
    }
  }

  /** Word for word, save the lines that hold a time. */
  private static void assertWarnings(
      String name, GoldenCase golden, List<String> notices, List<Diagnostic> warnings)
      throws IOException {
    List<String> lines = new ArrayList<>(notices);
    warnings.forEach(warning -> lines.add(Warnings.line(warning)));
    List<String> expected = golden.expectedWarnings();
    assertThat(lines).as("the warnings from " + name).hasSameSizeAs(expected);
    assertThat(lines)
        .as("the warnings from " + name)
        .containsAll(expected.stream().filter(line -> !line.startsWith("${TIME}")).toList());
  }

  private static KustomizeException assertFails(
      Kustomize kustomize, GoldenCase golden, String name, GoldenTrees.Place place) {
    try {
      byte[] output = render(kustomize, golden, place).toBytes();
      throw new AssertionFailedError(
          "from " + name + ": it must fail, but gives\n" + new String(output, UTF_8));
    } catch (KustomizeException e) {
      assertThat(e.diagnostic().message()).as("the message from " + name).isNotBlank();
      return e;
    }
  }

  private static void assertRendered(String name, RenderResult result, byte[] expected) {
    byte[] output = result.toBytes();
    assertThat(new String(output, UTF_8))
        .as("the output from " + name)
        .isEqualTo(new String(expected, UTF_8));
    assertThat(output).as("the bytes from " + name).isEqualTo(expected);
    assertThat(result.toBytes()).as("the bytes once more").isEqualTo(expected);
  }

  /** All cases at once, in another order on each thread; what renders alone must render here. */
  @Test
  void manyAtATime() throws Exception {
    List<GoldenCase> cases = new ArrayList<>(GoldenCase.all(TESTDATA));
    cases.removeIf(golden -> !golden.id().startsWith(ONLY));
    List<Future<String>> runs = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int shift = thread * cases.size() / THREADS;
      runs.add(POOL.submit(() -> renderAll(cases, shift)));
    }
    for (Future<String> run : runs) {
      assertThat(run.get()).as("cases that differ when many run at a time").isEmpty();
    }
  }

  private static String renderAll(List<GoldenCase> cases, int shift) throws IOException {
    StringBuilder differing = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      GoldenCase golden = cases.get((i + shift) % cases.size());
      byte[] expected = golden.expected();
      if (expected != null && !rendersFromDisk(golden, expected)) {
        differing.append(golden.id()).append('\n');
      }
    }
    return differing.toString();
  }

  private static boolean rendersFromDisk(GoldenCase golden, byte[] expected) {
    try {
      Path directory = golden.input().resolve(golden.path());
      return Arrays.equals(
          golden.kustomize(new ArrayList<>()).render(directory).toBytes(), expected);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
