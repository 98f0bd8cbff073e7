package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Merges the values of a chart: maps by key, anything else is replaced as a whole; a null takes a
 * key away. Values of different kinds do not merge.
 */
final class HelmValues {
  private static final String DIRECTIVE = "$patch";

  private HelmValues() {}

  /**
   * The lower values with the upper ones over them.
   *
   * @throws GeneratorException if a map meets something else
   */
  static MapNode merge(MapNode lower, MapNode upper) {
    MapNode merged = mergeMaps(lower, upper);
    return merged == null ? MapNode.empty(lower.source(), lower.start()) : merged;
  }

  /** Null if the upper map says that the lower one shall go. */
  private static @Nullable MapNode mergeMaps(MapNode lower, MapNode upper) {
    String directive = upper.text(DIRECTIVE);
    if ("delete".equals(directive)) {
      return null;
    }
    if ("replace".equals(directive)) {
      return upper.without(DIRECTIVE);
    }
    MapNode merged = lower;
    for (int i = 0; i < upper.size(); i++) {
      Node value = mergeValues(lower.get(upper.key(i)), upper.value(i));
      merged = value == null ? merged.without(upper.key(i)) : merged.with(upper.key(i), value);
    }
    return merged;
  }

  private static @Nullable Node mergeValues(@Nullable Node lower, Node upper) {
    if (upper.isNull()) {
      return null;
    }
    if (lower != null && !lower.isNull() && lower.kind() != upper.kind()) {
      throw new GeneratorException(
          Diagnostic.error(
                  Code.WRONG_TYPE,
                  "could not merge values: "
                      + FieldMismatchException.wrongKind(lower.kind(), upper).getMessage(),
                  upper)
              .hint("the other value stands at " + lower.location()));
    }
    if (!(upper instanceof MapNode upperMap)) {
      return upper;
    }
    MapNode lowerMap =
        lower instanceof MapNode map ? map : MapNode.empty(upper.source(), upper.start());
    return mergeMaps(lowerMap, upperMap);
  }
}
