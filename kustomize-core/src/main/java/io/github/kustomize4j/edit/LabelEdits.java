package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Labels and annotations. */
final class LabelEdits {
  private static final String LABELS = "labels";
  private static final String PAIRS = "pairs";
  private static final String TEMPLATES = "includeTemplates";

  private LabelEdits() {}

  /**
   * Adds entries to a map of texts.
   *
   * @param noun what an entry is called
   * @param force whether an entry that is there gets the new value; it is refused if not
   */
  static MapNode add(MapNode map, String noun, Map<String, String> pairs, boolean force) {
    MapNode added = map;
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      Node present = map.get(pair.getKey());
      if (present != null && !force) {
        throw Problems.conflict(
            noun + ' ' + pair.getKey() + " already in kustomization file. Use --force to override.",
            present);
      }
      Node value = Trees.text(pair.getValue());
      added = value.equals(present) ? added : added.with(pair.getKey(), value);
    }
    return added;
  }

  static MapNode addToField(
      MapNode fields, String field, String noun, Map<String, String> pairs, boolean force) {
    return Trees.withMap(fields, field, add(Trees.map(fields, field), noun, pairs, force));
  }

  /** Adds labels that selectors do not get, to the first entry of that sort. */
  static MapNode addWithoutSelector(
      MapNode fields, Map<String, String> pairs, boolean includeTemplates, boolean force) {
    List<Node> entries = new ArrayList<>(Trees.items(fields, LABELS));
    for (int i = 0; i < entries.size(); i++) {
      MapNode entry = (MapNode) entries.get(i);
      if (!Trees.flag(entry, "includeSelectors")
          && Trees.flag(entry, TEMPLATES) == includeTemplates) {
        MapNode added = add(Trees.map(entry, PAIRS), "label", pairs, force);
        entries.set(i, Trees.withMap(entry, PAIRS, added));
        return Trees.withItems(fields, LABELS, entries);
      }
    }
    MapNode entry = Trees.EMPTY_MAP.with(PAIRS, Trees.textMap(pairs));
    entries.add(includeTemplates ? entry.with(TEMPLATES, Trees.plain("true")) : entry);
    return Trees.withItems(fields, LABELS, entries);
  }

  /**
   * Removes entries of a map of texts.
   *
   * @param defined whether the file has the field, perhaps empty
   * @param ignoreMissing whether an entry that is not there is no mistake
   */
  static MapNode remove(
      MapNode fields,
      String field,
      String noun,
      List<String> keys,
      boolean defined,
      boolean ignoreMissing) {
    MapNode map = Trees.map(fields, field);
    if (!defined && !ignoreMissing) {
      throw Problems.conflict(field + " is not defined in kustomization file", fields);
    }
    for (String key : keys) {
      if (!map.has(key) && !ignoreMissing) {
        throw Problems.conflict(
            noun + ' ' + key + " is not defined in kustomization file", Trees.map(fields, field));
      }
      map = map.without(key);
    }
    return Trees.withMap(fields, field, map);
  }
}
