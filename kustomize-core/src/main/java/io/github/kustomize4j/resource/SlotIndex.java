package io.github.kustomize4j.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds slots by a key that their resource has or had. Entries are never taken out. */
final class SlotIndex<K> {
  private static final int[] NONE = {};

  private final Map<K, Slots> byKey = new HashMap<>();

  /** Slots of one key, as they were added; the same one may stand there again. */
  private static final class Slots {
    private int[] slots = new int[1];
    private int size;

    void add(int slot) {
      if (size > 0 && slots[size - 1] == slot) {
        return;
      }
      if (size == slots.length) {
        slots = Arrays.copyOf(slots, size * 2);
      }
      slots[size++] = slot;
    }
  }

  void add(K key, int slot) {
    Slots slots = byKey.get(key);
    if (slots == null) {
      slots = new Slots();
      byKey.put(key, slots);
    }
    slots.add(slot);
  }

  /** The slots of a key, ascending, each once; also those whose resource has lost it since. */
  int[] find(K key) {
    Slots found = byKey.get(key);
    if (found == null) {
      return NONE;
    }
    int[] sorted = Arrays.copyOf(found.slots, found.size);
    Arrays.sort(sorted);
    int count = 0;
    for (int slot : sorted) {
      if (count == 0 || sorted[count - 1] != slot) {
        sorted[count++] = slot;
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
