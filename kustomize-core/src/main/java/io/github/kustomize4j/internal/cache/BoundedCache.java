package io.github.kustomize4j.internal.cache;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A table that forgets what was not used lately once its content weighs too much. Reading takes no
 * lock; only a thread that finds the table too heavy takes one, to go round as the hand of a clock
 * does: what was used since the last round stays for another. Thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values, which must be immutable
 */
public final class BoundedCache<K, V> {
  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();
  private final ReentrantLock clearing = new ReentrantLock();
  private final long maxWeight;
  private Iterator<Map.Entry<K, Entry<V>>> hand = entries.entrySet().iterator();

  /** A value with what is known about it. */
  private static final class Entry<V> {
    private final V value;
    private final long weight;
    private volatile boolean used;

    Entry(V value, long weight) {
      this.value = value;
      this.weight = weight;
    }
  }

  /** An empty table of values that together weigh about {@code maxWeight} at most. */
  public BoundedCache(long maxWeight) {
    this.maxWeight = maxWeight;
  }

  /** The value of a key, or null. */
  public @Nullable V get(K key) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (!entry.used) { // asked first, since a write would be felt by all threads
      entry.used = true;
    }
    return entry.value;
  }

  /** Keeps a value in the place of what the key had; one that is too heavy is not kept. */
  public void put(K key, V value, long itsWeight) {
    if (itsWeight > maxWeight) {
      return;
    }
    Entry<V> old = entries.put(key, new Entry<>(value, itsWeight));
    long now = weight.addAndGet(itsWeight - (old == null ? 0 : old.weight));
    if (now > maxWeight && clearing.tryLock()) {
      try {
        clear(maxWeight - maxWeight / 8);
      } finally {
        clearing.unlock();
      }
    }
  }

  private void clear(long goal) {
    for (int rounds = 0; weight.get() > goal && rounds < 3; ) {
      if (!hand.hasNext()) {
        hand = entries.entrySet().iterator();
        rounds++;
      } else {
        pass(hand.next());
      }
    }
  }

  private void pass(Map.Entry<K, Entry<V>> at) {
    Entry<V> entry = at.getValue();
    if (entry.used) {
      entry.used = false;
    } else if (entries.remove(at.getKey(), entry)) {
      weight.addAndGet(-entry.weight);
    }
  }

  /** About how much the content weighs. */
  public long weight() {
    return weight.get();
  }
}
