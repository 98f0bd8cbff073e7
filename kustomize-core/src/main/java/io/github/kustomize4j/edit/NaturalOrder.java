package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the sorting of {@code images} and {@code replicas} where the order means nothing: entries
 * stay where they were, and new ones find their place among sorted ones, or come last.
 */
final class NaturalOrder {
  private static final List<String> FIELDS = List.of("images", "replicas");

  private NaturalOrder() {}

  /** The fields after a change, in the order of those before it. */
  static MapNode keep(MapNode before, MapNode after) {
    MapNode kept = after;
    for (String field : FIELDS) {
      if (after.get(field) != before.get(field)) {
        List<MapNode> entries = keep(Trees.entries(before, field), Trees.entries(after, field));
        kept = Trees.withItems(kept, field, entries);
      }
    }
    return kept;
  }

  private static List<MapNode> keep(List<MapNode> before, List<MapNode> after) {
    Map<String, MapNode> added = new LinkedHashMap<>();
    after.forEach(entry -> added.put(NamedEntries.name(entry), entry));
    Map<String, MapNode> changed = new LinkedHashMap<>(added);
    List<MapNode> entries = new ArrayList<>();
    for (MapNode old : before) {
      String name = NamedEntries.name(old);
      MapNode entry = added.remove(name);
      if (entry != null) {
        entries.add(entry.equals(old) ? old : entry);
      } else if (isUnchanged(before, changed.get(name))) {
        entries.add(old); // a second one of its name
      }
    }
    if (isOrderMeaningful(after) && !(added.isEmpty() && entries.equals(before))) {
      return after;
    }
    added.values().forEach(entry -> insert(entries, entry));
    return entries;
  }

  private static boolean isUnchanged(List<MapNode> before, @Nullable Node entry) {
    return entry != null && before.contains(entry);
  }

  /** Whether one entry gives an image the name that another one is for. */
  private static boolean isOrderMeaningful(List<MapNode> entries) {
    Set<String> names = new HashSet<>();
    entries.forEach(entry -> names.add(NamedEntries.name(entry)));
    for (MapNode entry : entries) {
      String newName = Trees.text(entry, "newName");
      if (names.contains(newName) && !newName.equals(NamedEntries.name(entry))) {
        return true;
      }
    }
    return false;
  }

  private static void insert(List<MapNode> entries, MapNode entry) {
    int at = isSorted(entries) ? 0 : entries.size();
    String name = NamedEntries.name(entry);
    while (at < entries.size() && NamedEntries.name(entries.get(at)).compareTo(name) < 0) {
      at++;
    }
    entries.add(at, entry);
  }

  private static boolean isSorted(List<MapNode> entries) {
    for (int i = 1; i < entries.size(); i++) {
      String previous = NamedEntries.name(entries.get(i - 1));
      if (previous.compareTo(NamedEntries.name(entries.get(i))) > 0) {
        return false;
      }
    }
    return true;
  }
}
