package io.github.kustomize4j.internal.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What texts were read as, by name and content. The name counts, since nodes know the file they
 * come from. Thread-safe.
 */
public final class TextCache {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A tree takes about this many times the room of its text. */
  private static final long TREE_FACTOR = 6;

  /** Even of the shortest something is made, such as a kustomization with all of its fields. */
  private static final long OWN_WEIGHT = 1200;

  private final BoundedCache<Key, Entry> entries;

  /**
   * @param reading what the text is read as, and by which rules
   */
  private record Key(Object reading, String name, long hash, int length) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Entry(byte[] text, Object value) {}

  /** An empty table of about so many bytes. */
  public TextCache(long maxWeight) {
    entries = new BoundedCache<>(maxWeight);
  }

  /** What reads a text. */
  @FunctionalInterface
  public interface Reading<T> {
    /** The value of a text, which must be immutable. */
    T read(String name, byte[] text);
  }

  /**
   * What a text was read as, or is read as now. Failures are not kept.
   *
   * @param as tells readings apart: what they give, and by which rules
   */
  @SuppressWarnings("unchecked") // of one reading all values have one type
  public <T> T get(Object as, String name, byte[] text, Reading<T> reading) {
    Key key = new Key(as, name, hash(text), text.length);
    @Nullable Entry known = entries.get(key);
    if (known != null && Arrays.equals(known.text, text)) {
      return (T) known.value;
    }
    T value = reading.read(name, text);
    entries.put(key, new Entry(text, value), OWN_WEIGHT + text.length * TREE_FACTOR);
    return value;
  }

  private static long hash(byte[] text) {
    long hash = text.length;
    int at = 0;
    for (; at + Long.BYTES <= text.length; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(text, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    for (; at < text.length; at++) {
      hash = hash * 31 + text[at];
    }
    return hash;
  }
}
