package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists whose entries are known by their name, and that the reference sorts by it. */
final class NamedEntries {
  private static final String NAME = "name";

  private final Map<String, MapNode> byName = new TreeMap<>();

  private NamedEntries() {}

  /** The entries of a field; of several with one name the first counts. */
  static NamedEntries of(MapNode fields, String field) {
    NamedEntries entries = new NamedEntries();
    Trees.entries(fields, field).forEach(entry -> entries.byName.putIfAbsent(name(entry), entry));
    return entries;
  }

  static String name(MapNode entry) {
    return Trees.text(entry, NAME);
  }

  /** The entry of a name, empty if there is none. */
  MapNode get(String name) {
    return byName.getOrDefault(name, Trees.EMPTY_MAP);
  }

  void put(MapNode entry) {
    byName.put(name(entry), entry);
  }

  Collection<MapNode> sorted() {
    return List.copyOf(byName.values());
  }
}
