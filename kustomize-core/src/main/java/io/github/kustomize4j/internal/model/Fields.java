package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one map of a configuration, asked for by name and type: {@code
 * fields.string("namePrefix")}. What was asked for is what the map may hold; {@link #close} reports
 * the rest. Names match whatever their case; of several spellings the one that sorts last wins. A
 * null is an absent field. A value of another type is reported and counts as absent, so that all
 * mistakes of a file are found at once. Stays on one thread.
 *
 * <p>Every type is named twice: in Java, and as the reference's messages name it.
 */
public final class Fields {
  private final Decoding decoding;
  private final MapNode map;
  private final Position position;
  private final Map<String, Integer> entries;
  private final Map<String, String> asked;
  private final boolean coerces;

  private Fields(
      Decoding decoding,
      MapNode map,
      Position position,
      Map<String, Integer> entries,
      Map<String, String> asked,
      boolean coerces) {
    this.decoding = decoding;
    this.map = map;
    this.position = position;
    this.entries = entries;
    this.asked = asked;
    this.coerces = coerces;
  }

  /**
   * The fields of a map.
   *
   * @param coerces whether numbers and booleans pass where a text is wanted
   */
  static Fields of(Decoding decoding, MapNode map, Position position, boolean coerces) {
    Map<String, Integer> entries = new HashMap<>();
    for (int i = 0; i < map.size(); i++) {
      entries.merge(Spelling.fold(map.key(i)), i, (a, b) -> lastSpelling(map, a, b));
    }
    return new Fields(decoding, map, position, entries, new HashMap<>(), coerces);
  }

  private static int lastSpelling(MapNode map, int a, int b) {
    return map.key(a).compareTo(map.key(b)) > 0 ? a : b;
  }

  /** The place of the map. */
  public Location at() {
    return map.location();
  }

  /** The map itself. */
  public MapNode map() {
    return map;
  }

  /**
   * The same fields, for those that the reference keeps in a struct of this name. It does not see
   * through such a struct when it turns numbers into text, so what is in it is not coerced.
   */
  public Fields embedded(String goName) {
    return new Fields(decoding, map, position.embedded(goName), entries, asked, false);
  }

  /** Whether a field is there and not null. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /** The place of a field's name, or of the map if the field is absent. */
  Location locate(String name) {
    Integer at = entries.get(Spelling.fold(name));
    return at == null ? at() : map.keyLocation(at);
  }

  /** The place of a field's value, or of the map if the field is absent. */
  Location locateValue(String name) {
    Integer at = entries.get(Spelling.fold(name));
    return at == null ? at() : map.value(at).location();
  }

  /** A text; empty if absent. */
  public String string(String name) {
    ScalarNode scalar = scalar(name);
    return scalar == null ? "" : scalar.text();
  }

  /** A text with its place, or null if absent. */
  public @Nullable ScalarNode scalar(String name) {
    return scalar(name, "string");
  }

  /** A text with its place, or null if absent or empty. */
  public @Nullable ScalarNode nonEmpty(String name) {
    ScalarNode scalar = scalar(name);
    return scalar == null || scalar.text().isEmpty() ? null : scalar;
  }

  /** A text that is of a type of its own in the reference. */
  @Nullable ScalarNode scalar(String name, String goType) {
    Node node = find(name);
    return node == null ? null : text(node, place(name), goType);
  }

  private @Nullable ScalarNode text(Node node, Position at, String goType) {
    if (node instanceof ScalarNode scalar && scalar.isString()) {
      return scalar;
    }
    if (node.isNull()) {
      return ScalarNode.string(node.source(), node.start(), "");
    }
    if (coerces && node instanceof ScalarNode scalar) {
      return ScalarNode.string(scalar.source(), scalar.start(), Coercion.text(scalar));
    }
    decoding.mismatch(node, at, goType);
    return null;
  }

  /** Whether a field is true; absent is false. */
  public boolean flag(String name) {
    Node node = find(name);
    if (node == null) {
      return false;
    }
    if (node instanceof ScalarNode scalar && scalar.type() == Tag.BOOL) {
      return scalar.text().equals("true");
    }
    decoding.mismatch(node, place(name), "bool");
    return false;
  }

  /** A whole number of at most 64 bits; 0 if absent. */
  public long integer(String name, String goType) {
    Node node = find(name);
    if (node == null) {
      return 0;
    }
    Long value = node instanceof ScalarNode scalar ? WholeNumbers.parse(scalar) : null;
    if (value == null) {
      decoding.mismatch(node, place(name), goType);
      return 0;
    }
    return value;
  }

  /** A list of texts with their places; empty if absent. A null in it is an empty text. */
  public ImmutableList<ScalarNode> texts(String name) {
    return texts(name, "string");
  }

  ImmutableList<ScalarNode> texts(String name, String goType) {
    return items(name, goType, (node, at) -> text(node, at, goType));
  }

  /** A list of maps; empty if absent. A null in it is a map without fields. */
  public <T> ImmutableList<T> list(String name, String goType, Function<Fields, T> decoder) {
    return items(name, goType, (node, at) -> decode(node, at, goType.replace("*", ""), decoder));
  }

  private <T> ImmutableList<T> items(String name, String goType, ItemDecoder<T> decoder) {
    Node node = find(name);
    if (node == null) {
      return ImmutableList.of();
    }
    if (!(node instanceof ListNode list)) {
      decoding.mismatch(node, place(name), "[]" + goType);
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(list.size());
    for (int i = 0; i < list.size(); i++) {
      T item = decoder.decode(list.get(i), place(name).item(i));
      if (item != null) {
        items.add(item);
      }
    }
    return items.build();
  }

  private interface ItemDecoder<T> {
    @Nullable T decode(Node node, Position at);
  }

  /** A map of its own fields, or null if absent. */
  public <T> @Nullable T object(String name, String goType, Function<Fields, T> decoder) {
    Node node = find(name);
    return node == null ? null : decode(node, place(name), goType, decoder);
  }

  private <T> @Nullable T decode(
      Node node, Position at, String goType, Function<Fields, T> decoder) {
    MapNode value = node instanceof MapNode given ? given : null;
    if (node.isNull()) {
      value = MapNode.empty(node.source(), node.start());
    }
    if (value == null) {
      decoding.mismatch(node, at, goType);
      return null;
    }
    return decoding.decode(value, at.struct(goType), coerces, decoder);
  }

  /** A map of texts with their places, sorted by key; empty if absent. A null is an empty text. */
  public ImmutableMap<String, ScalarNode> textMap(String name) {
    MapNode tree = tree(name, "map[string]string");
    if (tree == null) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, ScalarNode> texts = ImmutableMap.builder();
    String[] keys = tree.keys().toArray(new String[0]);
    Arrays.sort(keys);
    for (String key : keys) {
      Node value = tree.value(tree.indexOf(key));
      ScalarNode text = text(value, place(name).key(key), "string");
      if (text != null) {
        texts.put(key, text);
      }
    }
    return texts.buildKeepingLast();
  }

  /** A map of any content, or null if absent. */
  public @Nullable MapNode tree(String name) {
    return tree(name, "map[string]interface {}");
  }

  private @Nullable MapNode tree(String name, String goType) {
    Node node = find(name);
    if (node == null || node instanceof MapNode) {
      return (MapNode) node;
    }
    decoding.mismatch(node, place(name), goType);
    return null;
  }

  /** A field of any type, or null if absent. */
  @Nullable Node node(String name) {
    return find(name);
  }

  private @Nullable Node find(String name) {
    String folded = Spelling.fold(name);
    asked.put(folded, name);
    Integer at = entries.get(folded);
    Node node = at == null ? null : map.value(at);
    return node == null || node.isNull() ? null : node;
  }

  private Position place(String name) {
    Integer at = entries.get(Spelling.fold(name));
    return position.field(at == null ? name : map.key(at), name);
  }

  /** Reports every field that nobody asked for. */
  void close() {
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i);
      if (!asked.containsKey(Spelling.fold(key))) {
        decoding.unknown(map.keyLocation(i), position.field(key, key), key, asked.values());
      }
    }
  }
}
