package io.github.kustomize4j.patch;

import io.github.kustomize4j.patch.schema.FieldSchema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose elements belong together by the values of one or several keys, such as containers and
 * ports. Elements that all have their keys merge here, in time linear in their number; anything odd
 * goes to {@link OddKeyedLists}, which does what the reference does step by step.
 *
 * <p>The order of the result: with one key the patch's elements in their order and then the
 * target's others; with several keys the patch's new elements and then the target's.
 *
 * <p>A list that the merge has left as it is, and each list that a patch makes of such a one, is
 * {@linkplain SettledList settled}: nothing happens to it without a patch, and a patch merges with
 * the elements that it names only.
 */
final class KeyedLists {
  /** Lists up to this size are merged faster than remembered. */
  private static final int SMALL = 8;

  private final MergeWalk walk;
  private final List<String> keys;
  private final FieldSchema type;
  private final @Nullable FieldSchema elementType;

  KeyedLists(MergeWalk walk, List<String> keys, FieldSchema type) {
    this.walk = walk;
    this.keys = keys;
    this.type = type;
    this.elementType = walk.schema().items(type);
  }

  /** The merged list; {@code patch} may be the same object as {@code target}, or null. */
  ListNode merge(ListNode target, @Nullable ListNode patch) {
    ListNode.Note note = target.note();
    SettledList settled = SettledList.of(note, walk.schema(), type);
    if (note == null || settled == null || patch == target) {
      return mergeAll(target, patch);
    }
    List<Node> news = note.news();
    if (patch == null && news.isEmpty()) {
      return target;
    }
    ListNode merged = patch == null ? null : settled.merge(target, news, patch, this);
    return merged == null ? mergeAll(target, patch) : merged;
  }

  private ListNode mergeAll(ListNode target, @Nullable ListNode patch) {
    List<String> used = usedKeys(target, patch);
    boolean complete = isComplete(target, used) && (patch == null || isComplete(patch, used));
    List<Node> merged =
        complete
            ? mergeComplete(target, patch, used)
            : new OddKeyedLists(this, keys).merge(target, patch);
    ListNode result = isSame(merged, target) ? target : target.withItems(merged);
    if (complete && result.size() > SMALL && (patch == null || !hasDirective(patch))) {
      settle(result, used);
    }
    return result;
  }

  /** Remembers that a list is settled, if it is: its elements are complete and differ. */
  private void settle(ListNode list, List<String> used) {
    for (int i = 0; i < list.size(); i++) {
      if (!staysAlone(list.get(i))) {
        return;
      }
    }
    SettledList.note(list, walk.schema(), type, used);
  }

  /** Whether an element stays as it is without a patch. */
  boolean staysAlone(Node element) {
    return mergeElement(element, null) == element;
  }

  static boolean hasDirective(ListNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof MapNode map && map.has(Directive.KEY)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSame(List<Node> merged, ListNode target) {
    boolean same = merged.size() == target.size();
    for (int i = 0; same && i < merged.size(); i++) {
      same = merged.get(i) == target.get(i);
    }
    return same;
  }

  @Nullable Node mergeElement(@Nullable Node target, @Nullable Node patch) {
    return walk.merge(target, patch, elementType);
  }

  /** The keys that have a value in some element; the others have no say. */
  private List<String> usedKeys(ListNode target, @Nullable ListNode patch) {
    List<String> used = new ArrayList<>();
    for (String key : keys) {
      if (hasValue(target, key) || (patch != null && hasValue(patch, key))) {
        used.add(key);
      }
    }
    return used;
  }

  /** Whether a list has values for some keys of its type only. */
  boolean usesOnly(List<String> some, ListNode list) {
    for (String key : keys) {
      if (!some.contains(key) && hasValue(list, key)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasValue(ListNode list, String key) {
    for (int i = 0; i < list.size(); i++) {
      if (!text(list.get(i), key).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static boolean isComplete(ListNode list, List<String> keys) {
    for (int i = 0; i < list.size(); i++) {
      for (String key : keys) {
        if (text(list.get(i), key).isEmpty()) {
          return false;
        }
      }
    }
    return !keys.isEmpty();
  }

  /** The text of a key of an element; empty if it has none. */
  static String text(Node element, String key) {
    if (!(element instanceof MapNode map)) {
      return "";
    }
    String text = map.text(key);
    return text == null ? "" : text;
  }

  private List<Node> mergeComplete(ListNode target, @Nullable ListNode patch, List<String> used) {
    Map<String, Node> first = new LinkedHashMap<>();
    if (patch != null) {
      addFirst(first, patch, used);
    }
    Map<String, Node> patches = new HashMap<>(first);
    addFirst(first, target, used);
    Map<String, Node> olds = new HashMap<>();
    addFirst(olds, target, used);
    Map<String, Node> merged = new LinkedHashMap<>();
    Map<String, Node> restored = new HashMap<>();
    for (String id : first.keySet()) {
      Node old = olds.get(id);
      Node patched = patches.get(id);
      Node value = mergeElement(old, patched);
      if (value != null) {
        merged.put(id, value);
        restored.put(id, old == null || !isReplaced(old, patched) ? value : old);
      }
    }
    addTarget(merged, restored, target, olds, used);
    return new ArrayList<>(merged.values());
  }

  /** Whether the target keeps its element, since the merged one is the patch's own. */
  static boolean isReplaced(@Nullable Node old, @Nullable Node patch) {
    return old != patch && Directive.of(patch) == Directive.REPLACE;
  }

  private static void addFirst(Map<String, Node> first, ListNode list, List<String> used) {
    for (int i = 0; i < list.size(); i++) {
      first.putIfAbsent(id(list.get(i), used), list.get(i));
    }
  }

  /**
   * The target's elements come after the merged ones and take the place of those of the same id. So
   * of equal ones the last stays, and {@code $patch: replace} in an element has no effect.
   */
  private static void addTarget(
      Map<String, Node> merged,
      Map<String, Node> restored,
      ListNode target,
      Map<String, Node> olds,
      List<String> used) {
    for (int i = 0; i < target.size(); i++) {
      String id = id(target.get(i), used);
      Node kept = restored.get(id);
      if (kept != null) {
        if (used.size() > 1) {
          merged.remove(id);
        }
        merged.put(id, olds.get(id) == target.get(i) ? kept : target.get(i));
      }
    }
  }

  static String id(Node element, List<String> used) {
    if (used.size() == 1) {
      return text(element, used.get(0));
    }
    StringBuilder id = new StringBuilder();
    for (String key : used) {
      id.append(text(element, key)).append('\0');
    }
    return id.toString();
  }

  static @Nullable ScalarNode field(Node element, String key) {
    return element instanceof MapNode map && map.get(key) instanceof ScalarNode scalar
        ? scalar
        : null;
  }
}
