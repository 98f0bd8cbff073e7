package io.github.kustomize4j.tree;

import io.github.kustomize4j.tree.Node.Fact;
import java.util.function.Predicate;

/**
 * The room behind the keys of a map, and an index of the keys. Maps that grow out of each other
 * share both: each sees the first keys only, as many as it has. The first map that takes the next
 * free place has it; a second one that grows out of the same map needs a room of its own.
 *
 * <p>Thread-safe. A slot of the index, once set, is never changed, and a map that does not have the
 * entry in a slot passes over it.
 */
final class KeyRoom {
  private static final int[] NO_INDEX = {};

  private final String[] keys;
  private int used;
  private int[] table = NO_INDEX;
  // How many of the keys are in the table; written after their slots, and read before them.
  private volatile int indexed;
  // How many of the first keys are known to pass the test of a fact. A lost write is harmless.
  private final int[] passed = new int[Byte.SIZE];

  /**
   * A room.
   *
   * @param keys the keys and the room behind them
   * @param used how many places are taken
   */
  KeyRoom(String[] keys, int used) {
    this.keys = keys;
    this.used = used;
  }

  /** Takes the place behind the keys of a map, if it is free. */
  synchronized boolean take(int size) {
    if (used != size || size == keys.length) {
      return false;
    }
    used++;
    return true;
  }

  /** The index of the first entry of a key among the first of some number, or -1. */
  int find(String key, int size) {
    if (indexed < size) {
      index(size);
    }
    int[] slots = table;
    int mask = slots.length - 1;
    for (int slot = spread(key) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int at = slots[slot] - 1;
      if (at < size && keys[at].equals(key)) {
        return at;
      }
    }
    return -1;
  }

  private synchronized void index(int size) {
    if (table.length == 0) {
      table = new int[Integer.highestOneBit(keys.length) * 4];
    }
    int mask = table.length - 1;
    for (int i = indexed; i < size; i++) {
      int slot = spread(keys[i]) & mask;
      while (table[slot] != 0 && !keys[table[slot] - 1].equals(keys[i])) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == 0) {
        table[slot] = i + 1;
      }
    }
    indexed = Math.max(indexed, size);
  }

  /** Whether the first keys of some number pass a test, which is asked once of those that do. */
  boolean all(int size, Fact fact, Predicate<String> test) {
    int slot = Integer.numberOfTrailingZeros(fact.bit());
    for (int i = passed[slot]; i < size; i++) {
      if (!test.test(keys[i])) {
        return false;
      }
    }
    passed[slot] = Math.max(passed[slot], size);
    return true;
  }

  private static int spread(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
