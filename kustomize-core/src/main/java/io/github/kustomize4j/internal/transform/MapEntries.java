package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes entries into maps; what labels and annotations have in common. */
final class MapEntries implements Transformer {
  private final Pairs pairs;
  private final FieldSpecs specs;

  MapEntries(Pairs pairs, FieldSpecs specs) {
    this.pairs = pairs;
    this.specs = specs;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    if (pairs.isEmpty()) {
      return;
    }
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(FieldWalk.Creation.MAP, (value, spec) -> write(value));
    resources.replaceAll(resource -> walk.apply(specs.trie(resource.gvk()), resource));
  }

  private Node write(Node value) {
    if (value.isNull()) {
      return untouchedNull((ScalarNode) value);
    }
    if (!(value instanceof MapNode map)) {
      throw FieldMismatchException.wrongKind(Node.Kind.MAP, value);
    }
    if (pairs.texts().containsKey("")) {
      throw emptyKey(map);
    }
    MapNode result = map;
    for (Map.Entry<String, String> entry : pairs.texts().entrySet()) {
      Node written = write(result.get(entry.getKey()), entry.getKey(), entry.getValue());
      result = result.withPlainKey(entry.getKey(), written);
    }
    return result;
  }

  /** An empty key leads to the map itself, which is not a scalar. */
  private static FieldMismatchException emptyKey(MapNode map) {
    return FieldMismatchException.wrongKind(Node.Kind.SCALAR, map);
  }

  /**
   * A null map that no field spec may create gets no entries, but if it was written as nothing at
   * all it becomes an empty text.
   */
  private static Node untouchedNull(ScalarNode value) {
    return value.text().isEmpty() ? value.withText("", Tag.STR) : value;
  }

  private ScalarNode write(@Nullable Node old, String key, String text) {
    Node author = author(key);
    return old instanceof ScalarNode scalar
        ? Scalars.writeString(scalar, text, author)
        : ScalarNode.string(author.source(), author.start(), text);
  }

  private Node author(String key) {
    Node value = pairs.at() instanceof MapNode map ? map.get(key) : null;
    return value == null ? pairs.at() : value;
  }
}
