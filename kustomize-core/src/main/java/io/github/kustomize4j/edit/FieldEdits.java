package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a tree before and after, and changes the text where they differ: first values within
 * maps, then items of lists, down to single scalars. Stays on one thread.
 */
final class FieldEdits {
  /** Fields with an older form, whose items come after their own. */
  private static final Map<String, String> OLDER =
      Map.of("resources", "bases", "images", "imageTags", "envs", "env");

  /** Where a field that is new stands if it comes from an older one that goes. */
  private static final Map<String, List<String>> PREDECESSORS =
      Map.of(
          "patches", List.of("patchesJson6902", "patchesStrategicMerge"),
          "labels", List.of("commonLabels"),
          "replacements", List.of("vars"));

  private final MapEdits maps;
  private final ListLines lists;
  private final TextLayout layout;
  private final TextEdits edits;
  private final boolean wholeFields;

  /**
   * @param wholeFields whether a field that changes is written anew as a whole
   */
  FieldEdits(TextEdits edits, boolean wholeFields) {
    this.edits = edits;
    layout = new TextLayout(edits.text());
    maps = new MapEdits(layout, edits);
    lists = new ListLines(layout, edits);
    this.wholeFields = wholeFields;
  }

  /** Collects the changes of a file. */
  void file(MapNode file, MapNode before, MapNode after) {
    map(file, before, after, edits.text().length());
  }

  private void map(MapNode raw, MapNode before, MapNode after, int limit) {
    Set<String> keys = new LinkedHashSet<>(before.keys());
    keys.addAll(after.keys());
    for (String key : keys) {
      Node old = before.get(key);
      Node next = after.get(key);
      if (old != next && (old == null || !old.equals(next))) {
        field(raw, key, old, next, limit);
      }
    }
  }

  private void field(MapNode raw, String key, @Nullable Node old, @Nullable Node next, int limit) {
    String olderKey = OLDER.get(key);
    int older = olderKey == null ? -1 : find(raw, olderKey);
    if (olderKey == null || older < 0) {
      entry(raw, key, old, next, limit);
    } else if (raw.value(older) instanceof ListNode items) {
      int size = Trees.itemsOf(old).size() - items.size();
      int split = split(Trees.itemsOf(old), Trees.itemsOf(next), size);
      entry(raw, key, part(old, 0, size), part(next, 0, split), limit);
      entry(raw, olderKey, part(old, size, -1), part(next, split, -1), limit);
    } else {
      maps.delete(raw, older, limit);
      entry(raw, key, old, next, limit);
    }
  }

  /** What moves to another field leaves its comments behind; a block of text has none. */
  private void remove(MapNode raw, String key, int at, Node old, int limit) {
    if (isPredecessor(key) && !Trees.hasLines(old)) {
      maps.deleteAllButComments(raw, at, limit);
    } else {
      maps.delete(raw, at, limit);
    }
  }

  private static boolean isPredecessor(String key) {
    return PREDECESSORS.values().stream().anyMatch(keys -> keys.contains(key));
  }

  /**
   * How many of the new items belong to a field if its older form holds the old ones behind some:
   * all up to the last that stays.
   */
  private static int split(List<Node> from, List<Node> to, int size) {
    int stays = 0;
    int oldAt = 0;
    int newAt = 0;
    for (ListDiff.Gap gap : ListDiff.of(from, to).gaps()) {
      int kept = Math.min(gap.oldFrom(), size) - oldAt;
      stays = kept > 0 ? newAt + kept : stays;
      oldAt = gap.oldFrom() + gap.removed();
      newAt = gap.newFrom() + gap.added();
    }
    int kept = Math.min(from.size(), size) - oldAt;
    return kept > 0 ? newAt + kept : stays;
  }

  private static @Nullable Node part(@Nullable Node list, int from, int to) {
    List<Node> items = Trees.itemsOf(list);
    List<Node> part = items.subList(from, to < 0 ? items.size() : to);
    return part.isEmpty() ? null : Trees.list(part);
  }

  private void entry(MapNode raw, String key, @Nullable Node old, @Nullable Node next, int limit) {
    int at = find(raw, key);
    if (next == null) {
      if (at >= 0 && old != null) {
        remove(raw, key, at, old, limit);
      }
    } else if (at < 0) {
      maps.insert(raw, key, next, place(raw, key), limit);
    } else if (!next.equals(old)
        && (wholeFields
            || !value(raw.value(at), old, next, maps.limit(raw, at, limit), raw.flow()))) {
      maps.replaceValue(raw, at, next, limit);
    }
  }

  private static int place(MapNode raw, String key) {
    int place = -1;
    for (String predecessor : PREDECESSORS.getOrDefault(key, List.of())) {
      int at = find(raw, predecessor);
      place = at >= 0 && (place < 0 || at < place) ? at : place;
    }
    return place;
  }

  /** The entry of a key in any spelling, or -1. */
  private static int find(MapNode raw, String key) {
    int exact = raw.indexOf(key);
    String folded = Spelling.fold(key);
    for (int i = 0; exact < 0 && i < raw.size(); i++) {
      if (Spelling.fold(raw.key(i)).equals(folded)) {
        return i;
      }
    }
    return exact;
  }

  /** Changes a value; false if it has to be written anew as a whole. */
  private boolean value(Node raw, @Nullable Node old, Node next, int limit, boolean flow) {
    if (raw instanceof MapNode map && old instanceof MapNode from && next instanceof MapNode to) {
      boolean some = !map.isEmpty() && !to.isEmpty();
      if (some) {
        map(map, from, to, limit);
      }
      return some;
    }
    if (raw instanceof ListNode list && next instanceof ListNode to) {
      List<Node> from = old instanceof ListNode items ? items.items() : List.of();
      return list.size() == from.size() && list(list, from, to.items(), limit);
    }
    if (raw instanceof ScalarNode scalar && next instanceof ScalarNode to && !raw.isNull()) {
      int end = layout.end(scalar, limit, flow);
      char quote = layout.charAt(scalar.start());
      edits.replace(scalar.start(), end, Snippets.scalar(to, quote, flow));
      return true;
    }
    return false;
  }

  /** Changes a list; false if it has to be written anew as a whole. */
  private boolean list(ListNode raw, List<Node> from, List<Node> to, int limit) {
    if (raw.isEmpty() && !raw.flow()) {
      return false;
    }
    ListDiff diff = ListDiff.of(from, to);
    Set<Integer> deleted = new LinkedHashSet<>();
    for (ListDiff.Gap gap : diff.gaps()) {
      int pairs = Math.min(gap.removed(), gap.added());
      for (int i = 0; i < pairs; i++) {
        int at = gap.oldFrom() + i;
        Node next = to.get(gap.newFrom() + i);
        if (!value(raw.get(at), from.get(at), next, lists.limit(raw, at, limit), raw.flow())) {
          lists.replace(raw, at, next, limit);
        }
      }
      for (int i = pairs; i < gap.removed(); i++) {
        deleted.add(gap.oldFrom() + i);
      }
      List<Node> added =
          new ArrayList<>(to.subList(gap.newFrom() + pairs, gap.newFrom() + gap.added()));
      if (!added.isEmpty()) {
        lists.insert(raw, gap.oldFrom() + gap.removed(), added, limit);
      }
    }
    lists.delete(raw, deleted, limit);
    return true;
  }
}
