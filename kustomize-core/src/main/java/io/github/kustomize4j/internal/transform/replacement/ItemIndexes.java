package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.tree.ListNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of long lists while replacements run. One is made when a list is asked for the second
 * time, and goes along when an item is replaced by one with the same value of the key. Stays on one
 * thread.
 */
final class ItemIndexes {
  private static final int LONG = 64;
  private static final int MOST = 1024;

  private final IdentityHashMap<ListNode, Map<String, Use>> lists = new IdentityHashMap<>();

  /** That a list was looked through, and its index if that was worth it. */
  private static final class Use {
    private @Nullable ItemIndex index;
  }

  /** The index of a list by a key; null if a look at each item is as good. */
  @Nullable ItemIndex of(ListNode list, String key) {
    if (list.size() <= LONG || key.isEmpty()) {
      return null;
    }
    if (lists.size() > MOST) {
      lists.clear();
    }
    Map<String, Use> uses = lists.computeIfAbsent(list, unknown -> new HashMap<>());
    Use use = uses.get(key);
    if (use == null) {
      uses.put(key, new Use());
      return null;
    }
    if (use.index == null) {
      use.index = ItemIndex.of(list, key);
    }
    return use.index;
  }

  /**
   * Takes the indexes of a list to the one that took its place.
   *
   * @param places where the two differ
   */
  void follow(ListNode before, ListNode after, int... places) {
    Map<String, Use> uses = before == after ? null : lists.remove(before);
    if (uses == null || before.size() != after.size()) {
      return;
    }
    uses.keySet().removeIf(key -> !isSame(before, after, key, places));
    lists.put(after, uses);
  }

  private static boolean isSame(ListNode before, ListNode after, String key, int[] places) {
    for (int at : places) {
      if (ItemIndex.value(before.get(at), key) != ItemIndex.value(after.get(at), key)) {
        return false;
      }
    }
    return true;
  }
}
