package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
  private static final String[] WORDS = {
    "a", "a1", "a2", "a10", "b", "B", "0", "00", "-", "é", "a"
  };

  /** Each key before the first that stands behind it, as an insertion sort puts them. */
  private static List<Integer> inserted(String[] keys) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      int at = i;
      while (at > 0 && KeyOrder.NATURAL.compare(keys[order.get(at - 1)], keys[i]) > 0) {
        at--;
      }
      order.add(at, i);
    }
    return order;
  }

  @Test
  void fewKeysAreSortedByInsertion() {
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      String[] keys = new String[random.nextInt(7)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = WORDS[random.nextInt(WORDS.length)];
      }

      assertThat(KeyOrder.sort(keys, keys.length))
          .containsExactly(inserted(keys).toArray(new Integer[0]));
    }
  }

  @Test
  void keysInOrderShareOneArray() {
    assertThat(KeyOrder.sort(new String[] {"a2", "a10", "b"}, 3))
        .isSameAs(KeyOrder.sort(new String[] {"c", "d", "e"}, 3));
  }
}
