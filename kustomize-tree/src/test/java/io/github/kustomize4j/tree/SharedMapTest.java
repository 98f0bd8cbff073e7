package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Maps that grow out of one on several threads stay apart. */
class SharedMapTest {
  private static final Source SOURCE = Source.generated("test");
  private static final int THREADS = 4;
  private static final int ADDED = 200;

  @RepeatedTest(50)
  void eachThreadSeesItsOwnKeysOnly() throws Exception {
    MapNode base = MapNode.empty(SOURCE, 0);
    for (int i = 0; i < 20; i++) {
      base = base.with("k" + i, text(i));
    }
    MapNode shared = base;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<MapNode>> tasks = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        String prefix = "t" + t + "-";
        tasks.add(() -> grow(shared, prefix));
      }
      List<Future<MapNode>> grown = threads.invokeAll(tasks);
      for (int t = 0; t < THREADS; t++) {
        assertGrown(grown.get(t).get(), "t" + t + "-");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(shared.size()).isEqualTo(20);
    assertThat(shared.has("t0-0")).isFalse();
  }

  private static MapNode grow(MapNode base, String prefix) {
    MapNode map = base;
    for (int i = 0; i < ADDED; i++) {
      map = map.with(prefix + i, text(i));
      if (map.indexOf(prefix + i) != map.size() - 1 || base.has(prefix + i)) {
        throw new AssertionError(prefix + i);
      }
    }
    return map;
  }

  private static void assertGrown(MapNode map, String prefix) {
    assertThat(map.size()).isEqualTo(20 + ADDED);
    for (int i = 0; i < ADDED; i++) {
      assertThat(map.key(20 + i)).isEqualTo(prefix + i);
      assertThat(map.get(prefix + i)).isEqualTo(text(i));
    }
    for (int i = 0; i < 20; i++) {
      assertThat(map.get("k" + i)).isEqualTo(text(i));
    }
  }

  private static ScalarNode text(int number) {
    return ScalarNode.string(SOURCE, 0, "v" + number);
  }
}
