package io.github.kustomize4j.deep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.deep.EditComparison.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs random command lines of {@code create} and {@code edit} on random kustomizations, with this
 * program and with kustomize v5.8.1: exit status, standard output and all files have to be the
 * same. Of each sort of difference the first is shrunk and shown.
 *
 * <pre>
 * mvn verify -Pdeep -pl kustomize-cli -am -Ddeep.edits=2000 -Ddeep.seed=1
 * </pre>
 */
@Tag("deep")
class EditDifferentialTest {
  private static final int SHRUNK = 15;

  @Test
  void filesAreThoseOfTheReference(@TempDir Path work) throws Exception {
    assumeTrue(referenceIsHere(), "kustomize v5.8.1 is not on the PATH");
    long seed = Long.getLong("deep.seed", 1);
    int trials = Integer.getInteger("deep.edits", 2000);
    Map<String, String> found = differences(seed, trials, work);
    assertThat(found).as(String.join("\n", found.values())).isEmpty();
  }

  /** One text for each sort of difference. */
  static Map<String, String> differences(long seed, int trials, Path work) throws Exception {
    EditComparison comparison = new EditComparison(new EditPrograms(work));
    Map<String, String> found = new TreeMap<>();
    for (long s = seed; s < seed + trials; s++) {
      Trial trial = new TrialDrawer(s).draw();
      @Nullable Difference difference = comparison.of(trial);
      if (difference != null && !found.containsKey(difference.sort())) {
        boolean few = found.size() < SHRUNK;
        found.put(
            difference.sort(),
            few ? shown(s, shrunk(trial, difference.sort(), comparison), comparison) : "seed " + s);
      }
    }
    return found;
  }

  private static Trial shrunk(Trial trial, String sort, EditComparison comparison)
      throws Exception {
    return new TrialShrinker(
            trial,
            smaller -> {
              @Nullable Difference still = comparison.of(smaller);
              return still != null && still.sort().equals(sort);
            })
        .shrink();
  }

  private static String shown(long seed, Trial trial, EditComparison comparison)
      throws IOException, InterruptedException {
    @Nullable Difference difference = comparison.of(trial);
    StringBuilder text = new StringBuilder("==== seed " + seed + "\n");
    trial.commands().forEach(words -> text.append(words).append('\n'));
    trial
        .files()
        .forEach(
            (path, content) -> {
              if (path.startsWith("kustomization")) {
                text.append(path).append(":\n").append(content).append("<end>\n");
              }
            });
    return text.append(difference == null ? "gone" : difference.text()).append('\n').toString();
  }

  private static boolean referenceIsHere() {
    try {
      Process process = new ProcessBuilder("kustomize", "version").start();
      String version = new String(process.getInputStream().readAllBytes(), UTF_8).trim();
      return process.waitFor() == 0 && version.equals("v5.8.1");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
