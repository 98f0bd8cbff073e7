package io.github.kustomize4j.resource;

import java.util.Arrays;

/**
 * Finds slots by a key that their resource has or had. Entries are only ever added, so they stand
 * in arrays, those of one bucket chained: a map with a list for each key costs several times as
 * much, and most indexes are asked for few of their keys.
 */
final class SlotIndex<K> {
  private static final int[] NONE = {};
  private static final int NO_ENTRY = -1;
  private static final int FIRST_SIZE = 8;

  private Object[] keys = new Object[FIRST_SIZE];
  private int[] slots = new int[FIRST_SIZE];
  // The entry of the same bucket that was added before.
  private int[] next = new int[FIRST_SIZE];
  private int[] buckets = emptyBuckets(FIRST_SIZE);
  private int size;

  private static int[] emptyBuckets(int count) {
    int[] buckets = new int[count];
    Arrays.fill(buckets, NO_ENTRY);
    return buckets;
  }

  void add(K key, int slot) {
    if (isLatest(key, slot)) {
      return;
    }
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    slots[size] = slot;
    link(size++);
  }

  /** A resource that goes back and forth between two names must not fill its buckets. */
  private boolean isLatest(K key, int slot) {
    int latest = buckets[bucket(key)];
    return latest != NO_ENTRY && slots[latest] == slot && keys[latest].equals(key);
  }

  private void link(int entry) {
    int bucket = bucket(keys[entry]);
    next[entry] = buckets[bucket];
    buckets[bucket] = entry;
  }

  private int bucket(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (buckets.length - 1);
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    slots = Arrays.copyOf(slots, size * 2);
    next = new int[size * 2];
    buckets = emptyBuckets(size * 2);
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }

  /** The slots of a key, ascending, each once; also those whose resource has lost it since. */
  int[] find(K key) {
    int[] found = NONE;
    int count = 0;
    for (int entry = buckets[bucket(key)]; entry != NO_ENTRY; entry = next[entry]) {
      if (keys[entry].equals(key)) {
        found = count == found.length ? Arrays.copyOf(found, Math.max(1, count * 2)) : found;
        found[count++] = slots[entry];
      }
    }
    return count < 2 ? found : ascending(found, count);
  }

  /** The first so many slots, ascending, each once; sorts the array. */
  static int[] ascending(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int distinct = 1;
    for (int i = 1; i < count; i++) {
      if (found[i] != found[distinct - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }
}
