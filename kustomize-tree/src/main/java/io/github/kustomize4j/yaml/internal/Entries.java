package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a map that is being read: finds duplicates and applies merge keys. */
final class Entries {
  private static final int SCAN_LIMIT = 8;

  private final Source source;
  private final Dialect dialect;
  private final MapNode.Builder builder;
  private final List<String> keys = new ArrayList<>(8);
  private final List<ScalarNode> keyNodes = new ArrayList<>(8);
  private @Nullable Map<String, Integer> index;
  private @Nullable Node merge;

  Entries(Source source, int start, boolean flow, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
    builder = MapNode.builder(source, start).flow(flow);
  }

  void add(ScalarNode key, Node value) {
    int at = find(key.text());
    if (at < 0) {
      append(key, key.type(), value);
    } else {
      addEqual(key, at, value);
    }
  }

  private void addEqual(ScalarNode key, int at, Node value) {
    switch (dialect.equalKeys()) {
      case LAST_WINS -> builder.set(at, value);
      case KEPT -> {
        keys.add(key.text());
        keyNodes.add(key);
        builder.put(key.text(), key.start(), key.type(), value);
      }
      case REFUSED -> {
        int firstLine = source.locate(keyNodes.get(at).start()).line();
        throw Problem.equalKeys(
            dialect.duplicate(key.text(), firstLine), key.text(), key.location());
      }
    }
  }

  private void append(ScalarNode key, Tag type, Node value) {
    String text = key.text();
    if (index != null) {
      index.put(text, keys.size());
    }
    keys.add(text);
    keyNodes.add(key);
    builder.put(text, key.start(), type, value);
  }

  private int find(String key) {
    if (keys.size() > SCAN_LIMIT) {
      return index().getOrDefault(key, -1);
    }
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private Map<String, Integer> index() {
    Map<String, Integer> known = index;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        known.putIfAbsent(keys.get(i), i);
      }
      index = known;
    }
    return known;
  }

  /** Takes the value of a merge key; it counts when the map is complete, since own keys win. */
  void merge(ScalarNode key, Node value) {
    if (dialect.mergeReplacesEarlier()) {
      apply(value, true);
    } else if (merge != null) {
      throw Problem.syntax("duplicate merge key", key.location(), "merge a list of maps");
    } else {
      merge = value;
    }
  }

  MapNode build() {
    if (merge != null) {
      apply(merge, false);
    }
    return builder.build();
  }

  private void apply(Node value, boolean replace) {
    if (value instanceof MapNode map) {
      mergeMap(map, replace);
      return;
    }
    if (!(value instanceof ListNode list)) {
      throw notMap(value);
    }
    for (int i = 0; i < list.size(); i++) {
      // Of maps in a list the earlier one wins.
      if (!(list.get(replace ? list.size() - 1 - i : i) instanceof MapNode map)) {
        throw notMap(list.get(i));
      }
      mergeMap(map, replace);
    }
  }

  private void mergeMap(MapNode map, boolean replace) {
    for (int i = 0; i < map.size(); i++) {
      int at = find(map.key(i));
      if (at < 0) {
        ScalarNode key = ScalarNode.string(source, map.keyStart(i), map.key(i));
        append(key, map.keyTag(i), map.value(i));
      } else if (replace) {
        builder.set(at, map.value(i));
      }
    }
  }

  private ParseException notMap(Node value) {
    return Problem.syntax(
        dialect.errorPrefix() + "map merge requires map or sequence of maps as the value",
        value.location(),
        "give `<<` an alias of a map, or a list of such");
  }
}
