package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/**
 * An object that was patched many times, and whose list has an index, is patched by many threads.
 */
class SharedListTest {
  private static final int THREADS = 4;
  private static final int PATCHES = 30;

  @RepeatedTest(20)
  void eachThreadGetsWhatItWouldGetAlone() throws Exception {
    MapNode base = object(100);
    for (int i = 0; i < 6; i++) {
      base = patched(base, i, "base");
    }
    MapNode shared = base;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<MapNode>> tasks = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        String value = "thread" + t;
        tasks.add(() -> chain(shared, value));
      }
      List<Future<MapNode>> results = threads.invokeAll(tasks);
      for (int t = 0; t < THREADS; t++) {
        MapNode alone = object(100);
        for (int i = 0; i < 6; i++) {
          alone = patched(alone, i, "base");
        }
        assertThat(results.get(t).get()).isEqualTo(chain(alone, "thread" + t));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static MapNode chain(MapNode object, String value) {
    MapNode result = object;
    for (int i = 0; i < PATCHES; i++) {
      result = patched(result, i * 5, value);
    }
    return result;
  }

  private static MapNode patched(MapNode object, int number, String value) {
    MapNode patch =
        Documents.map(head() + variable(number, value) + variable(number + 1000, value));
    return Objects.requireNonNull(
        StrategicMerge.parse(patch).apply(object, Schema.builtin()), "patched");
  }

  private static MapNode object(int variables) {
    StringBuilder text = new StringBuilder(head());
    for (int i = 0; i < variables; i++) {
      text.append(variable(i, "v"));
    }
    return Documents.map(text.toString());
  }

  private static String head() {
    return """
        apiVersion: v1
        kind: Pod
        metadata: {name: a}
        spec:
          containers:
          - name: c
            env:
        """;
  }

  private static String variable(int number, String value) {
    return "    - name: V" + number + "\n      value: " + value + "\n";
  }
}
