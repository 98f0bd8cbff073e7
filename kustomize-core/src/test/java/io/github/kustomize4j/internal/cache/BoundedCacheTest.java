package io.github.kustomize4j.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
  private final BoundedCache<Integer, Integer> cache = new BoundedCache<>(100);

  @Test
  void keepsWhatFits() {
    cache.put(1, 10, 60);
    cache.put(2, 20, 40);
    assertThat(cache.get(1)).isEqualTo(10);
    assertThat(cache.get(2)).isEqualTo(20);
    assertThat(cache.get(3)).isNull();
  }

  @Test
  void replacesAValueWithItsWeight() {
    cache.put(1, 10, 60);
    cache.put(1, 11, 50);
    assertThat(cache.get(1)).isEqualTo(11);
    assertThat(cache.weight()).isEqualTo(50);
  }

  @Test
  void doesNotKeepWhatIsTooHeavy() {
    cache.put(1, 10, 101);
    assertThat(cache.get(1)).isNull();
    assertThat(cache.weight()).isZero();
  }

  @Test
  void forgetsButNotWhatIsInUse() {
    for (int i = 0; i < 1000; i++) {
      cache.put(i, i, 10);
      assertThat(cache.get(0)).as("after " + i).isEqualTo(0);
      assertThat(cache.weight()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void holdsItsBoundOnManyThreads() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      int seed = thread;
      running.add(pool.submit(() -> putAndGet(seed)));
    }
    for (Future<?> one : running) {
      one.get();
    }
    pool.shutdown();
    assertThat(cache.weight()).isBetween(0L, 140L);
  }

  private void putAndGet(int seed) {
    for (int i = 0; i < 10_000; i++) {
      int key = (i * 31 + seed) % 50;
      cache.put(key, key, 10);
      Integer found = cache.get(key);
      assertThat(found == null || found == key).isTrue();
    }
  }
}
