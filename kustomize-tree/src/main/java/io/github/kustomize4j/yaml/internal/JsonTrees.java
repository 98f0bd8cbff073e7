package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Node.Fact;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Brings whole trees to the values that JSON knows. What is so already is remembered at its nodes:
 * a tree that changes a little from time to time is walked where it is new only.
 */
public final class JsonTrees {
  private JsonTrees() {}

  /** The tree with every scalar in JSON's form; the same object if it is so already. */
  public static Node normalize(Node root) {
    return normalize(root, false, true);
  }

  private static Node normalize(Node node, boolean flow, boolean top) {
    if (node.knows(Fact.NORMALIZED)) {
      return node;
    }
    Node normalized = normalizeUnknown(node, flow, top);
    if (normalized == node) {
      node.remember(Fact.NORMALIZED);
    }
    return normalized;
  }

  private static Node normalizeUnknown(Node node, boolean flow, boolean top) {
    if (node instanceof MapNode map) {
      JsonScalars.checkKeys(map, top);
      boolean inFlow = flow || map.flow();
      MapNode typed = map.hasOddKeys() ? keysAsText(map) : map;
      return typed.mapValues(Fact.NORMALIZED, value -> normalize(value, inFlow, false));
    }
    if (node instanceof ListNode list) {
      boolean inFlow = flow || list.flow();
      return list.mapItems(Fact.NORMALIZED, item -> normalize(item, inFlow, false));
    }
    ScalarNode scalar = (ScalarNode) node;
    String inFlow = flow ? JsonScalars.textInFlow(scalar) : null;
    return inFlow == null
        ? JsonScalars.normalize(scalar)
        : scalar.withText(inFlow, Tag.STR).withStyle(Style.DOUBLE_QUOTED);
  }

  /** The tree as values, taken as it was read; all texts are in quotes then. */
  public static Node decode(Node root) {
    return decode(root, true);
  }

  private static Node decode(Node node, boolean top) {
    if (node instanceof MapNode map) {
      JsonScalars.checkKeys(map, top);
      MapNode typed = map.hasOddKeys() ? keysAsText(map) : map;
      return typed.mapValues(value -> decode(value, false));
    }
    if (node instanceof ListNode list) {
      return list.mapItems(item -> decode(item, false));
    }
    ScalarNode scalar = (ScalarNode) node;
    ScalarNode value =
        scalar.style() == Style.FOLDED
            ? scalar.withStyle(Style.LITERAL)
            : JsonScalars.normalize(scalar);
    return value.isString() ? value.withStyle(Style.DOUBLE_QUOTED) : value;
  }

  private static MapNode keysAsText(MapNode map) {
    MapNode.Builder text = MapNode.builder(map.source(), map.start()).flow(map.flow());
    for (int i = 0; i < map.size(); i++) {
      text.put(map.key(i), map.keyStart(i), Tag.STR, map.value(i));
    }
    return text.build();
  }

  /** The normalized tree with every number as one of 64 bits. */
  public static Node toDoubles(Node node) {
    if (node instanceof MapNode map) {
      return map.mapValues(JsonTrees::toDoubles);
    }
    if (node instanceof ListNode list) {
      return list.mapItems(JsonTrees::toDoubles);
    }
    return JsonScalars.toDouble((ScalarNode) node);
  }

  /**
   * The normalized tree as it is read after it was printed from JSON: every number is one of 64
   * bits, and texts are quoted only where they must be.
   */
  public static Node reread(Node node) {
    if (node.knows(Fact.REREAD)) {
      return node;
    }
    Node result = rereadUnknown(node);
    if (result == node) {
      node.remember(Fact.REREAD);
    }
    return result;
  }

  /** What is read has a type. */
  private static ScalarNode typed(ScalarNode scalar) {
    return scalar.isUntyped() ? scalar.withText(scalar.text(), scalar.tag()) : scalar;
  }

  /**
   * What was one object at several places of a list is one object for each when it was read. An
   * item that a merge put there twice is one object to later merges, which change both.
   */
  private static ListNode parted(ListNode list) {
    if (list.isDistinct()) {
      return list;
    }
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return list.mapItems(
        item -> item instanceof MapNode map && !seen.add(item) ? copyOf(map) : item);
  }

  private static MapNode copyOf(MapNode map) {
    return map.at(map.source(), map.start());
  }

  private static Node rereadUnknown(Node node) {
    if (node instanceof MapNode map) {
      requireReadableKeys(map);
      return map.mapValues(Fact.REREAD, JsonTrees::reread);
    }
    if (node instanceof ListNode list) {
      return parted(list).mapItems(Fact.REREAD, JsonTrees::reread);
    }
    ScalarNode scalar = typed((ScalarNode) node);
    if (!scalar.isString()) {
      return JsonScalars.printedDouble(scalar);
    }
    FoldedTexts.requireReadable(scalar.text(), scalar, scalar.start());
    boolean plain = AllowedStyles.isPlain(scalar.text());
    if (plain == (scalar.style() == Style.PLAIN)) {
      return scalar;
    }
    Style style = plain ? Style.PLAIN : Style.DOUBLE_QUOTED;
    return scalar.withText(scalar.text(), Tag.STR).withStyle(style);
  }

  private static void requireReadableKeys(MapNode map) {
    boolean readable = map.allKeys(Fact.REREAD, FoldedTexts::isReadable);
    for (int i = 0; !readable && i < map.size(); i++) {
      FoldedTexts.requireReadable(map.key(i), map, map.keyStart(i));
    }
  }
}
