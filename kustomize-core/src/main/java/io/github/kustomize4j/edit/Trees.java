package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes and takes apart the trees of kustomization files. */
final class Trees {
  private static final Source NEW = Source.generated("an edit");

  static final Node NULL = ScalarNode.plain(NEW, 0, "null");
  static final MapNode EMPTY_MAP = MapNode.empty(NEW, 0);

  private Trees() {}

  static ScalarNode text(String text) {
    return ScalarNode.string(NEW, 0, text);
  }

  /** A number or a truth value. */
  static ScalarNode plain(String text) {
    return ScalarNode.plain(NEW, 0, text);
  }

  static ListNode list(List<? extends Node> items) {
    return ListNode.of(NEW, 0, items);
  }

  static ListNode texts(List<String> texts) {
    return list(texts.stream().map(Trees::text).toList());
  }

  static MapNode textMap(Map<String, String> texts) {
    MapNode.Builder map = MapNode.builder(NEW, 0);
    texts.forEach((key, value) -> map.put(key, text(value)));
    return map.build();
  }

  /** The text of a scalar, empty for anything else. */
  static String textOf(Node node) {
    return node instanceof ScalarNode scalar ? scalar.text() : "";
  }

  /** The text of a field, empty if it is absent. */
  static String text(MapNode map, String key) {
    Node value = map.get(key);
    return value == null ? "" : textOf(value);
  }

  static boolean flag(MapNode map, String key) {
    return text(map, key).equals("true");
  }

  /** The items of a field, none if it is absent. */
  static List<Node> items(MapNode map, String key) {
    return itemsOf(map.get(key));
  }

  /** The items of a list, none of anything else. */
  static List<Node> itemsOf(@Nullable Node node) {
    return node instanceof ListNode list ? list.items() : List.of();
  }

  /** The items of a field that is a list of maps. */
  static List<MapNode> entries(MapNode map, String key) {
    List<MapNode> entries = new ArrayList<>();
    for (Node item : items(map, key)) {
      entries.add((MapNode) item);
    }
    return entries;
  }

  static List<String> texts(MapNode map, String key) {
    return items(map, key).stream().map(Trees::textOf).toList();
  }

  /** A field that is a map, an empty one if it is absent. */
  static MapNode map(MapNode map, String key) {
    return map.get(key) instanceof MapNode found ? found : EMPTY_MAP;
  }

  /** The map with a text, or without the field if the text is empty. */
  static MapNode withText(MapNode map, String key, String text) {
    if (text.isEmpty()) {
      return map.without(key);
    }
    return text.equals(text(map, key)) ? map : map.with(key, text(text));
  }

  /** The map with a list, or without the field if the list is empty. */
  static MapNode withItems(MapNode map, String key, List<? extends Node> items) {
    if (items.isEmpty()) {
      return map.without(key);
    }
    return items.equals(items(map, key)) ? map : map.with(key, list(items));
  }

  /** The map with another map, or without the field if that is empty. */
  static MapNode withMap(MapNode map, String key, MapNode value) {
    return value.isEmpty() ? map.without(key) : map.with(key, value);
  }

  /** Whether a tree holds a text of several lines. */
  static boolean hasLines(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().indexOf('\n') >= 0;
    }
    List<Node> children = new ArrayList<>(itemsOf(node));
    if (node instanceof MapNode map) {
      map.keys().forEach(key -> children.add(map.value(map.indexOf(key))));
    }
    return children.stream().anyMatch(Trees::hasLines);
  }
}
