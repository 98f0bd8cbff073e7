package io.github.kustomize4j.tree;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with its keys in the order of the source. Keys are text; a key that was written as
 * something else (a number, a boolean) keeps its tag, since kustomize refuses most of those when it
 * prints. Keys are unique unless a reader was told to let duplicates pass; a look-up then finds the
 * first.
 */
public final class MapNode extends Node {
  private static final int SCAN_LIMIT = 8;
  private static final String[] NO_KEYS = {};
  private static final Node[] NO_VALUES = {};
  private static final int[] NO_STARTS = {};

  private final String[] keys;
  private final Node[] values;
  private final int[] keyStarts;
  private final Tag @Nullable [] keyTags;
  private final boolean flow;
  // Built when first needed, by whichever thread comes first: every one computes the same values.
  // Volatile, so that no other thread sees an array before its content.
  private volatile int @Nullable [] index;
  private volatile int @Nullable [] order;
  private boolean keysPrintedAsIs;

  private MapNode(
      Source source,
      int start,
      String[] keys,
      Node[] values,
      int[] keyStarts,
      Tag @Nullable [] keyTags,
      boolean flow) {
    super(source, start);
    this.keys = keys;
    this.values = values;
    this.keyStarts = keyStarts;
    this.keyTags = keyTags;
    this.flow = flow;
  }

  /** A map without entries. */
  public static MapNode empty(Source source, int start) {
    return new MapNode(source, start, NO_KEYS, NO_VALUES, NO_STARTS, null, false);
  }

  /**
   * A map of a part of three arrays, which are copied; all keys were written as text.
   *
   * @param flow whether it was written as <code>{a: b}</code>
   */
  public static MapNode ofRange(
      Source source,
      int start,
      String[] keys,
      Node[] values,
      int[] keyStarts,
      int from,
      int to,
      boolean flow) {
    if (from == to) {
      return new MapNode(source, start, NO_KEYS, NO_VALUES, NO_STARTS, null, flow);
    }
    return new MapNode(
        source,
        start,
        Arrays.copyOfRange(keys, from, to),
        Arrays.copyOfRange(values, from, to),
        Arrays.copyOfRange(keyStarts, from, to),
        null,
        flow);
  }

  /** Collects the entries of a new map. */
  public static Builder builder(Source source, int start) {
    return new Builder(source, start);
  }

  @Override
  public Kind kind() {
    return Kind.MAP;
  }

  /** Whether it was written as <code>{a: b}</code>. */
  public boolean flow() {
    return flow;
  }

  /** The number of entries. */
  public int size() {
    return keys.length;
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return keys.length == 0;
  }

  /** The key of the entry at an index, counted from 0 in the order of the source. */
  public String key(int at) {
    return keys[at];
  }

  /** The value of the entry at an index. */
  public Node value(int at) {
    return values[at];
  }

  /** The type of the key at an index; {@link Tag#STR} for nearly all. */
  public Tag keyTag(int at) {
    return keyTags == null ? Tag.STR : keyTags[at];
  }

  /** Whether some key was not written as text. */
  public boolean hasOddKeys() {
    return keyTags != null;
  }

  /** The place of the key at an index. */
  public Location keyLocation(int at) {
    return source().locate(keyStarts[at]);
  }

  /** The offset of the key at an index in its source. */
  public int keyStart(int at) {
    return keyStarts[at];
  }

  /** The value of a key, or null if there is none. */
  public @Nullable Node get(String key) {
    int at = indexOf(key);
    return at < 0 ? null : values[at];
  }

  /** Whether there is an entry of this key. */
  public boolean has(String key) {
    return indexOf(key) >= 0;
  }

  /**
   * Whether a key has the same node, or none, in another map. One look-up is enough if the other
   * differs in values only, as most do that were made of this one.
   */
  public boolean hasSame(String key, MapNode other) {
    if (keys != other.keys) {
      return get(key) == other.get(key);
    }
    int at = indexOf(key);
    return at < 0 || values[at] == other.values[at];
  }

  /** The index of the first entry of a key, or -1. */
  public int indexOf(String key) {
    return keys.length <= SCAN_LIMIT ? scan(key) : lookUp(key);
  }

  /**
   * The index of the last entry of a key, or -1: another than the first if the key stands twice.
   */
  public int lastIndexOf(String key) {
    int at = keys.length - 1;
    while (at >= 0 && !keys[at].equals(key)) {
      at--;
    }
    return at;
  }

  private int scan(String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key || keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private int lookUp(String key) {
    int[] table = index;
    if (table == null) {
      index = table = buildIndex(keys);
    }
    int mask = table.length - 1;
    for (int slot = spread(key) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      int at = table[slot] - 1;
      if (keys[at].equals(key)) {
        return at;
      }
    }
    return -1;
  }

  /** Open addressing; a slot holds the index of the entry plus one, 0 is free. */
  private static int[] buildIndex(String[] keys) {
    int[] table = new int[Integer.highestOneBit(keys.length) * 4];
    addToIndex(table, keys, 0);
    return table;
  }

  private static void addToIndex(int[] table, String[] keys, int from) {
    int mask = table.length - 1;
    for (int i = from; i < keys.length; i++) {
      int slot = spread(keys[i]) & mask;
      while (table[slot] != 0 && !keys[table[slot] - 1].equals(keys[i])) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == 0) {
        table[slot] = i + 1;
      }
    }
  }

  /**
   * Takes over the index of a map that has this map's first entries, if there is one with room: to
   * copy it is much faster than to build another.
   */
  private MapNode withIndexOf(MapNode first) {
    int[] table = first.index;
    if (table != null && keys.length <= table.length / 2) {
      int[] copy = table.clone();
      addToIndex(copy, keys, first.keys.length);
      index = copy;
    }
    return this;
  }

  private static int spread(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /** The value of a key as a map, or null if there is none or it is something else. */
  public @Nullable MapNode map(String key) {
    return get(key) instanceof MapNode map ? map : null;
  }

  /** The value of a key as a list, or null if there is none or it is something else. */
  public @Nullable ListNode list(String key) {
    return get(key) instanceof ListNode list ? list : null;
  }

  /**
   * The text of the scalar at a key, whatever its type; null if there is none, it is null, a map or
   * a list.
   */
  public @Nullable String text(String key) {
    return get(key) instanceof ScalarNode scalar && !scalar.isNull() ? scalar.text() : null;
  }

  /** The keys, unmodifiable, in the order of the source. */
  public List<String> keys() {
    return List.of(keys);
  }

  /**
   * This map with the key's value replaced at its place, or with a new entry at the end. The same
   * map if the value is the same object. The arrays of keys are shared when a value is replaced.
   */
  public MapNode with(String key, Node value) {
    int at = indexOf(key);
    return at >= 0 ? withValue(at, value) : append(key, Tag.STR, value);
  }

  /**
   * As {@link #with}, but a new key is typed by its text as if it stood there without quotes: how
   * transformers add fields. A key that is no text then, such as {@code 123}, is refused by the
   * writer.
   */
  public MapNode withPlainKey(String key, Node value) {
    int at = indexOf(key);
    return at >= 0 ? withValue(at, value) : append(key, PlainScalars.resolve(key), value);
  }

  /** This map with another value at an index; the same map if the value is the same object. */
  public MapNode withValue(int at, Node value) {
    if (values[at] == value) {
      return this;
    }
    Node[] copy = values.clone();
    copy[at] = value;
    MapNode changed = new MapNode(source(), start(), keys, copy, keyStarts, keyTags, flow);
    changed.index = index;
    changed.order = order;
    changed.keysPrintedAsIs = keysPrintedAsIs;
    return changed;
  }

  private MapNode append(String key, Tag keyTag, Node value) {
    int size = keys.length;
    String[] newKeys = Arrays.copyOf(keys, size + 1);
    Node[] newValues = Arrays.copyOf(values, size + 1);
    int[] newStarts = Arrays.copyOf(keyStarts, size + 1);
    newKeys[size] = key;
    newValues[size] = value;
    newStarts[size] = start();
    Tag[] tags = keyTags;
    if (tags != null || keyTag != Tag.STR) {
      tags = copyOfTags(tags, size);
      tags[size] = keyTag;
    }
    return new MapNode(source(), start(), newKeys, newValues, newStarts, tags, flow)
        .withIndexOf(this);
  }

  /** The tags of the keys there are, with room for one more. */
  private static Tag[] copyOfTags(Tag @Nullable [] tags, int size) {
    return tags == null ? textTags(size, size + 1) : Arrays.copyOf(tags, size + 1);
  }

  /** The tags of keys that are all text. */
  private static Tag[] textTags(int count, int capacity) {
    Tag[] tags = new Tag[capacity];
    Arrays.fill(tags, 0, count, Tag.STR);
    return tags;
  }

  /** This map without a key; the same map if there is none. */
  public MapNode without(String key) {
    int at = indexOf(key);
    if (at < 0) {
      return this;
    }
    Builder rest = new Builder(source(), start()).flow(flow).copyFirst(this, at);
    for (int i = at + 1; i < keys.length; i++) {
      rest.copy(this, i, values[i]);
    }
    return rest.build();
  }

  /**
   * The map of what {@code edit} makes of each value; the same map if it gave back every value as
   * it was.
   */
  public MapNode mapValues(UnaryOperator<Node> edit) {
    MapNode result = this;
    for (int i = 0; i < values.length; i++) {
      Node changed = edit.apply(values[i]);
      if (changed != values[i]) {
        if (result == this) {
          result = withValue(i, changed);
        } else {
          result.values[i] = changed;
        }
      }
    }
    return result;
  }

  /**
   * The index of the entry at a rank in the order of {@link KeyOrder}, in which keys are printed.
   * The order is computed once and shared by maps that differ in values only.
   */
  public int sortedAt(int rank) {
    int[] sorted = order;
    if (sorted == null) {
      order = sorted = KeyOrder.sort(keys);
    }
    return sorted[rank];
  }

  /** Whether the writer {@linkplain #noteKeysPrintedAsIs() has noted} how it prints the keys. */
  public boolean areKeysPrintedAsIs() {
    return keysPrintedAsIs;
  }

  /**
   * Notes that all keys are ASCII and are printed without quotes, so that the writer looks at their
   * characters only once, also in maps that differ in values only.
   */
  public void noteKeysPrintedAsIs() {
    keysPrintedAsIs = true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapNode that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(keyTags, that.keyTags)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < keys.length; i++) {
      text.append(i == 0 ? "" : ", ").append(keys[i]).append(": ").append(values[i]);
    }
    return text.append('}').toString();
  }

  /** Collects entries; it does not look for duplicates. Stays on one thread and is used once. */
  public static final class Builder {
    private final Source source;
    private final int start;
    private String[] keys = new String[8];
    private Node[] values = new Node[8];
    private int[] keyStarts = new int[8];
    private Tag @Nullable [] keyTags;
    private int size;
    private boolean flow;
    private @Nullable MapNode first;

    private Builder(Source source, int start) {
      this.source = source;
      this.start = start;
    }

    /** Says that the map was written as <code>{a: b}</code>. */
    public Builder flow(boolean isFlow) {
      flow = isFlow;
      return this;
    }

    /** Adds an entry whose key has no place of its own. */
    public Builder put(String key, Node value) {
      return put(key, start, Tag.STR, value);
    }

    /** Adds an entry. */
    public Builder put(String key, int keyStart, Tag keyTag, Node value) {
      if (size == keys.length) {
        grow(size * 2);
      }
      if (keyTag != Tag.STR && keyTags == null) {
        keyTags = textTags(size, keys.length);
      }
      if (keyTags != null) {
        keyTags[size] = keyTag;
      }
      keys[size] = key;
      values[size] = value;
      keyStarts[size] = keyStart;
      size++;
      return this;
    }

    private void grow(int capacity) {
      keys = Arrays.copyOf(keys, capacity);
      values = Arrays.copyOf(values, capacity);
      keyStarts = Arrays.copyOf(keyStarts, capacity);
      keyTags = keyTags == null ? null : Arrays.copyOf(keyTags, capacity);
    }

    /** Adds an entry of another map under its key, with a value. */
    public Builder copy(MapNode from, int at, Node value) {
      return put(from.keys[at], from.keyStarts[at], from.keyTag(at), value);
    }

    /** Adds the entries of another map from an index up to another as they are. */
    public Builder copyRange(MapNode from, int start, int end) {
      for (int i = start; i < end; i++) {
        copy(from, i, from.values[i]);
      }
      return this;
    }

    /** Adds the first entries of another map; nothing may have been added before. */
    public Builder copyFirst(MapNode from, int count) {
      if (count > keys.length) {
        grow(count + 8);
      }
      System.arraycopy(from.keys, 0, keys, 0, count);
      System.arraycopy(from.values, 0, values, 0, count);
      System.arraycopy(from.keyStarts, 0, keyStarts, 0, count);
      keyTags = oddTags(from.keyTags, count, keys.length);
      size = count;
      first = count == from.size() ? from : null;
      return this;
    }

    /** The first tags, or null if they say nothing. */
    private static Tag @Nullable [] oddTags(Tag @Nullable [] tags, int count, int capacity) {
      for (int i = 0; tags != null && i < count; i++) {
        if (tags[i] != Tag.STR) {
          Tag[] copy = new Tag[capacity];
          System.arraycopy(tags, 0, copy, 0, count);
          return copy;
        }
      }
      return null;
    }

    /** Replaces the value of the entry at an index. */
    public Builder set(int at, Node value) {
      values[at] = value;
      return this;
    }

    /** The number of entries so far. */
    public int size() {
      return size;
    }

    /** The map. */
    public MapNode build() {
      MapNode map =
          size == 0
              ? new MapNode(source, start, NO_KEYS, NO_VALUES, NO_STARTS, null, flow)
              : new MapNode(
                  source,
                  start,
                  Arrays.copyOf(keys, size),
                  Arrays.copyOf(values, size),
                  Arrays.copyOf(keyStarts, size),
                  keyTags == null ? null : Arrays.copyOf(keyTags, size),
                  flow);
      return first == null ? map : map.withIndexOf(first);
    }
  }
}
