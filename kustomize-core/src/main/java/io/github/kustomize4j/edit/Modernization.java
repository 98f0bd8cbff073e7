package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns fields that have a successor into it. */
final class Modernization {
  private static final String COMMON_LABELS = "commonLabels";
  private static final String JSON_PATCHES = "patchesJson6902";
  private static final String MERGE_PATCHES = "patchesStrategicMerge";

  private Modernization() {}

  /** JSON patches come first, whatever the order in the file. */
  static MapNode apply(MapNode fields, Surroundings surroundings) {
    List<Node> patches = new ArrayList<>(Trees.items(fields, "patches"));
    patches.addAll(Trees.items(fields, JSON_PATCHES));
    for (Node patch : Trees.items(fields, MERGE_PATCHES)) {
      String text = Trees.textOf(patch);
      String field = surroundings.isFile(text) ? "path" : "patch";
      MapNode entry = MapNode.empty(patch.source(), patch.start());
      patches.add(text.isEmpty() ? entry : entry.with(field, patch));
    }
    return withLabels(
        Trees.withItems(fields.without(JSON_PATCHES).without(MERGE_PATCHES), "patches", patches));
  }

  private static MapNode withLabels(MapNode fields) {
    if (!(fields.get(COMMON_LABELS) instanceof MapNode common)) {
      return fields;
    }
    List<Node> labels = new ArrayList<>(Trees.items(fields, "labels"));
    for (Node entry : labels) {
      requireNone(common, Trees.map((MapNode) entry, "pairs"));
    }
    labels.add(
        MapNode.empty(common.source(), common.start())
            .with("includeSelectors", Trees.plain("true"))
            .with("pairs", common));
    return Trees.withItems(fields.without(COMMON_LABELS), "labels", labels);
  }

  private static void requireNone(MapNode common, MapNode pairs) {
    for (String key : pairs.keys()) {
      if (common.has(key)) {
        throw Problems.conflict(
            "label name '" + key + "' exists in both commonLabels and labels",
            pairs.value(pairs.indexOf(key)));
      }
    }
  }
}
