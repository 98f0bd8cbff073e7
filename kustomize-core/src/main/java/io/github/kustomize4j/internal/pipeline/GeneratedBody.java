package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.compat.AnnotationTexts;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Node.Fact;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tree of a generated object that takes the place of another. */
final class GeneratedBody {
  private GeneratedBody() {}

  /**
   * The new object with the old one's name and namespace, and with its labels and annotations under
   * the new ones. Nothing else of the old object stays.
   */
  static MapNode overlay(MapNode old, MapNode generated) {
    MapNode oldMetadata = metadata(old);
    MapNode metadata = metadata(generated);
    for (String key : new String[] {"name", "namespace"}) {
      metadata = put(metadata, key, rewritten(metadata.get(key), oldMetadata.get(key)));
    }
    for (String key : new String[] {"labels", "annotations"}) {
      metadata =
          put(
              metadata,
              key,
              merge(entries(oldMetadata.get(key)), metadata.map(key), GeneratedBody::label));
    }
    return generated.with("metadata", metadata);
  }

  private static @Nullable MapNode entries(@Nullable Node labels) {
    if (labels instanceof ListNode list) {
      return AnnotationTexts.pairs(list);
    }
    return labels instanceof MapNode map ? map : null;
  }

  /** The object with the old one's data under its own; a part without entries is left out. */
  static MapNode mergeData(MapNode old, MapNode object) {
    MapNode merged = object;
    for (String key : new String[] {"data", "binaryData"}) {
      merged = put(merged, key, mergedData(old.map(key), merged.map(key)));
    }
    return merged;
  }

  /** Many generators may add to one object, so what is there already is not written anew. */
  private static @Nullable MapNode mergedData(@Nullable MapNode below, @Nullable MapNode above) {
    if (below != null && below.knows(Fact.MERGED_DATA)) {
      if (above == null) {
        return below;
      }
      if (hasKeysOnce(above)) {
        return remembered(addedTo(below, above));
      }
    }
    return remembered(merge(below, above, GeneratedBody::data));
  }

  private static boolean hasKeysOnce(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      if (map.indexOf(map.key(i)) != i) {
        return false;
      }
    }
    return true;
  }

  private static MapNode addedTo(MapNode below, MapNode above) {
    MapNode merged = below;
    for (int i = 0; i < above.size(); i++) {
      String key = above.key(i);
      Node value = data(above.value(i));
      int at = below.indexOf(key);
      merged =
          at < 0
              ? merged.append(key, value.start(), PlainScalars.resolve(key), value)
              : merged.withValue(at, value);
    }
    return merged.at(above.source(), above.start()).withFlow(false);
  }

  private static @Nullable MapNode remembered(@Nullable MapNode data) {
    if (data != null) {
      data.remember(Fact.MERGED_DATA);
    }
    return data;
  }

  private static MapNode metadata(MapNode object) {
    MapNode metadata = object.map("metadata");
    return metadata == null ? MapNode.empty(object.source(), object.start()) : metadata;
  }

  /**
   * The old name is written without a type into the place of the new one, and has quotes only if
   * that one needs them: behind a prefix {@code 0x}, the name {@code db} becomes a number.
   */
  private static @Nullable Node rewritten(@Nullable Node generated, @Nullable Node old) {
    if (!(old instanceof ScalarNode scalar)) {
      return old;
    }
    String text = scalar.text();
    String place = generated instanceof ScalarNode name ? name.text() : text;
    return text.isEmpty()
        ? null
        : ScalarNode.untyped(old.source(), old.start(), text).withStyle(TextStyle.of(place));
  }

  private static MapNode put(MapNode map, String key, @Nullable Node value) {
    return value == null ? map.without(key) : map.with(key, value);
  }

  private static @Nullable MapNode merge(
      @Nullable MapNode below, @Nullable MapNode above, UnaryOperator<Node> text) {
    Map<String, Node> values = new LinkedHashMap<>();
    addTexts(values, below, text);
    addTexts(values, above, text);
    MapNode place = above == null ? below : above;
    if (values.isEmpty() || place == null) {
      return null;
    }
    MapNode.Builder merged = MapNode.builder(place.source(), place.start());
    // Keys lose their quotes: one that looks like a number becomes a number.
    values.forEach(
        (key, value) -> merged.put(key, value.start(), PlainScalars.resolve(key), value));
    return merged.build();
  }

  private static void addTexts(
      Map<String, Node> values, @Nullable MapNode map, UnaryOperator<Node> text) {
    for (int i = 0; map != null && i < map.size(); i++) {
      values.put(map.key(i), text.apply(map.value(i)));
    }
  }

  /** A label or annotation: a scalar as it is written, a map or list empty. */
  private static Node label(Node value) {
    return text(value, value instanceof ScalarNode scalar ? scalar.text() : "", Style.PLAIN);
  }

  /** An entry of data: as a label, but null is empty, and what needs quotes has them. */
  private static Node data(Node value) {
    String text = value instanceof ScalarNode scalar && !value.isNull() ? scalar.text() : "";
    return text(value, text, TextStyle.of(text));
  }

  private static Node text(Node value, String text, Style style) {
    return ScalarNode.of(value.source(), value.start(), text, Tag.STR, style);
  }
}
