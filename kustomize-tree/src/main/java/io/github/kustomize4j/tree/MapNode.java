package io.github.kustomize4j.tree;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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

  // Longer than the map where there is a room behind the keys.
  private final String[] keys;
  // Of a key from another source the complement, which is negative.
  private final int[] keyStarts;
  private final Tag @Nullable [] keyTags;
  // The values are here, or in the chunks once a map of many has been changed.
  private final Node[] values;
  private final @Nullable Chunks chunks;
  private final boolean flow;
  // Built when first needed, by whichever thread comes first: every one computes the same.
  // Volatile, so that no other thread sees an array before its content.
  private volatile @Nullable KeyRoom room;
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
    this(source, start, keys, values, null, keyStarts, keyTags, flow);
  }

  private MapNode(
      Source source,
      int start,
      String[] keys,
      Node[] values,
      @Nullable Chunks chunks,
      int[] keyStarts,
      Tag @Nullable [] keyTags,
      boolean flow) {
    super(source, start);
    this.keys = keys;
    this.values = values;
    this.chunks = chunks;
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
    return chunks == null ? values.length : chunks.size();
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** The key of the entry at an index, counted from 0 in the order of the source. */
  public String key(int at) {
    return keys[at];
  }

  /** The value of the entry at an index. */
  public Node value(int at) {
    return chunks == null ? values[at] : chunks.get(at);
  }

  /** The type of the key at an index; {@link Tag#STR} for nearly all. */
  public Tag keyTag(int at) {
    return keyTags == null ? Tag.STR : keyTags[at];
  }

  /** Whether some key was not written as text. */
  public boolean hasOddKeys() {
    return keyTags != null;
  }

  /** The place of the key at an index; of one that came from another source that of its value. */
  public Location keyLocation(int at) {
    return isForeignKey(at) ? value(at).location() : source().locate(keyStarts[at]);
  }

  /** The offset of the key at an index in its source. */
  public int keyStart(int at) {
    return isForeignKey(at) ? ~keyStarts[at] : keyStarts[at];
  }

  /** Whether the key at an index was {@linkplain #append appended} from a map of another source. */
  public boolean isForeignKey(int at) {
    return keyStarts[at] < 0;
  }

  /** The value of a key, or null if there is none. */
  public @Nullable Node get(String key) {
    int at = indexOf(key);
    return at < 0 ? null : value(at);
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
    if (keys != other.keys || size() != other.size()) {
      return get(key) == other.get(key);
    }
    int at = indexOf(key);
    return at < 0 || value(at) == other.value(at);
  }

  /** The index of the first entry of a key, or -1. */
  public int indexOf(String key) {
    int size = size();
    return size <= SCAN_LIMIT ? scan(key, size) : room().find(key, size);
  }

  /**
   * The index of the last entry of a key, or -1: another than the first if the key stands twice.
   */
  public int lastIndexOf(String key) {
    int at = size() - 1;
    while (at >= 0 && !keys[at].equals(key)) {
      at--;
    }
    return at;
  }

  private int scan(String key, int size) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key || keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A map with free places has its room from the beginning. One of which a race hid the room gets
   * one without them, since two rooms would give the same place to two maps.
   */
  private KeyRoom room() {
    KeyRoom known = room;
    if (known == null) {
      room = known = new KeyRoom(keys, keys.length);
    }
    return known;
  }

  /**
   * Whether all keys pass a test that follows from the key alone. A large map and those that grow
   * out of it ask it of each key once.
   */
  public boolean allKeys(Fact fact, Predicate<String> test) {
    int size = size();
    if (size > SCAN_LIMIT) {
      return room().all(size, fact, test);
    }
    for (int i = 0; i < size; i++) {
      if (!test.test(keys[i])) {
        return false;
      }
    }
    return true;
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
    return List.of(size() == keys.length ? keys : Arrays.copyOf(keys, size()));
  }

  /**
   * This map with the key's value replaced at its place, or with a new entry at the end. The same
   * map if the value is the same object. The arrays of keys are shared when a value is replaced.
   */
  public MapNode with(String key, Node value) {
    int at = indexOf(key);
    return at >= 0 ? withValue(at, value) : append(key, start(), Tag.STR, value);
  }

  /**
   * As {@link #with}, but a new key is typed by its text as if it stood there without quotes: how
   * transformers add fields. A key that is no text then, such as {@code 123}, is refused by the
   * writer.
   */
  public MapNode withPlainKey(String key, Node value) {
    int at = indexOf(key);
    return at >= 0 ? withValue(at, value) : append(key, start(), PlainScalars.resolve(key), value);
  }

  /** This map with another value at an index; the same map if the value is the same object. */
  public MapNode withValue(int at, Node value) {
    if (value(at) == value) {
      return this;
    }
    if (isLarge()) {
      return withValues(NO_VALUES, chunks().with(at, value));
    }
    Node[] copy = values.clone();
    copy[at] = value;
    return withValues(copy, null);
  }

  private boolean isLarge() {
    return chunks != null || values.length > Chunk.LIMIT;
  }

  private Chunks chunks() {
    return chunks == null ? Chunks.of(values) : chunks;
  }

  /** This map with other values of the same keys. */
  private MapNode withValues(Node[] newValues, @Nullable Chunks newChunks) {
    return sameKeys(
        new MapNode(source(), start(), keys, newValues, newChunks, keyStarts, keyTags, flow));
  }

  /** This map as if it had been written in another place. */
  public MapNode at(Source newSource, int newStart) {
    return with(newSource, newStart, flow);
  }

  /** This map as if it had been written as <code>{a: b}</code>, or not so. */
  public MapNode withFlow(boolean newFlow) {
    return newFlow == flow ? this : with(source(), start(), newFlow);
  }

  private MapNode with(Source newSource, int newStart, boolean newFlow) {
    return sameKeys(
        new MapNode(newSource, newStart, keys, values, chunks, keyStarts, keyTags, newFlow));
  }

  /** Hands on what is known about the keys to a map that has the same ones. */
  private MapNode sameKeys(MapNode other) {
    other.room = room;
    other.order = order;
    other.keysPrintedAsIs = keysPrintedAsIs;
    return other;
  }

  /** This map with an entry of another one behind its own, with a value; the key must be new. */
  public MapNode append(MapNode from, int at, Node value) {
    int keyStart = from.keyStart(at);
    boolean foreign = from.isForeignKey(at) || from.source() != source();
    return append(from.keys[at], foreign ? ~keyStart : keyStart, from.keyTag(at), value);
  }

  /** This map with an entry behind its own; the key must be new. */
  public MapNode append(String key, int keyStart, Tag keyTag, Node value) {
    int size = size();
    Tag[] tags = tagsWith(keyTag, size);
    KeyRoom free = room;
    if (free != null && free.take(size)) {
      keys[size] = key;
      keyStarts[size] = keyStart;
      return appended(keys, keyStarts, tags, value, free);
    }
    int capacity = size < SCAN_LIMIT ? size + 1 : size + size / 2;
    String[] newKeys = new String[capacity];
    int[] newStarts = new int[capacity];
    System.arraycopy(keys, 0, newKeys, 0, size);
    System.arraycopy(keyStarts, 0, newStarts, 0, size);
    newKeys[size] = key;
    newStarts[size] = keyStart;
    KeyRoom newRoom = capacity == size + 1 ? null : new KeyRoom(newKeys, size + 1);
    return appended(newKeys, newStarts, tags, value, newRoom);
  }

  private MapNode appended(
      String[] newKeys,
      int[] newStarts,
      Tag @Nullable [] tags,
      Node value,
      @Nullable KeyRoom newRoom) {
    boolean large = isLarge();
    Node[] newValues = large ? NO_VALUES : Arrays.copyOf(values, values.length + 1);
    if (!large) {
      newValues[values.length] = value;
    }
    Chunks newChunks = large ? chunks().append(value) : null;
    MapNode longer =
        new MapNode(source(), start(), newKeys, newValues, newChunks, newStarts, tags, flow);
    longer.room = newRoom;
    return longer;
  }

  /** The tags of the keys and of one more; null if all are text. */
  private Tag @Nullable [] tagsWith(Tag last, int size) {
    if (keyTags == null && last == Tag.STR) {
      return null;
    }
    Tag[] tags = keyTags == null ? textTags(size, size + 1) : Arrays.copyOf(keyTags, size + 1);
    tags[size] = last;
    return tags;
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
    return rest.copyRange(this, at + 1, size()).build();
  }

  /**
   * The map of what {@code edit} makes of each value; the same map if it gave back every value as
   * it was.
   */
  public MapNode mapValues(UnaryOperator<Node> edit) {
    if (chunks != null) {
      return withChunks(chunks.map(edit));
    }
    Node[] mapped = Chunk.map(values, edit);
    return mapped == values ? this : withValues(mapped, null);
  }

  /**
   * As {@link #mapValues(UnaryOperator)}, where {@code edit} leaves alone what knows a fact: a
   * large map remembers what was left alone, and does not ask for it again.
   */
  public MapNode mapValues(Fact fact, UnaryOperator<Node> edit) {
    return chunks == null ? mapValues(edit) : withChunks(chunks.map(fact, edit));
  }

  private MapNode withChunks(Chunks changed) {
    return changed == chunks ? this : withValues(NO_VALUES, changed);
  }

  /**
   * Whether all values pass a test that follows from the value alone. A large map remembers which
   * do, and does not ask for them again.
   */
  public boolean allValues(Fact fact, Predicate<Node> test) {
    if (chunks != null) {
      return chunks.all(fact, test);
    }
    for (Node value : values) {
      if (!test.test(value)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The index of the entry at a rank in the order of {@link KeyOrder}, in which keys are printed.
   * The order is computed once and shared by maps that differ in values only.
   */
  public int sortedAt(int rank) {
    int[] sorted = order;
    if (sorted == null) {
      order = sorted = KeyOrder.sort(keys, size());
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
        && keys().equals(that.keys())
        && Arrays.equals(keyTags, that.keyTags)
        && Arrays.equals(array(), that.array());
  }

  private Node[] array() {
    return chunks == null ? values : chunks.toArray();
  }

  @Override
  public int hashCode() {
    return 31 * keys().hashCode() + Arrays.hashCode(array());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : ", ").append(keys[i]).append(": ").append(value(i));
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
        copy(from, i, from.value(i));
      }
      return this;
    }

    /** Adds the first entries of another map; nothing may have been added before. */
    public Builder copyFirst(MapNode from, int count) {
      if (count > keys.length) {
        grow(count + 8);
      }
      System.arraycopy(from.keys, 0, keys, 0, count);
      System.arraycopy(from.array(), 0, values, 0, count);
      System.arraycopy(from.keyStarts, 0, keyStarts, 0, count);
      keyTags = oddTags(from.keyTags, count, keys.length);
      size = count;
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
      return size == 0
          ? new MapNode(source, start, NO_KEYS, NO_VALUES, NO_STARTS, null, flow)
          : new MapNode(
              source,
              start,
              Arrays.copyOf(keys, size),
              Arrays.copyOf(values, size),
              Arrays.copyOf(keyStarts, size),
              keyTags == null ? null : Arrays.copyOf(keyTags, size),
              flow);
    }
  }
}
