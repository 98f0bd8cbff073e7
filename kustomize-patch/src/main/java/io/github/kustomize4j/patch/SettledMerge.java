package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One merge into a {@linkplain SettledList settled} list. The order is that of {@link KeyedLists}:
 * with one key all that the patch names comes first; with several keys the target's elements keep
 * their places. One object serves one merge.
 */
final class SettledMerge {
  private final ListNode target;
  private final KeyedLists lists;
  private final boolean keepsPlaces;
  private final List<Node> front = new ArrayList<>();
  private ListNode rest;
  private boolean changed;

  SettledMerge(ListNode target, KeyedLists lists, boolean keepsPlaces) {
    this.target = target;
    this.lists = lists;
    this.keepsPlaces = keepsPlaces;
    this.rest = target;
  }

  /** Merges an element; gives what takes its place, or null if nothing does. */
  @Nullable Node element(@Nullable Node old, Node patch) {
    Node merged = lists.mergeElement(old, patch);
    boolean restored = merged != null && old != null && KeyedLists.isReplaced(old, patch);
    Node value = restored ? old : merged;
    changed |= value != old;
    if (old == null || !keepsPlaces) {
      moveToFront(old, value);
    } else if (value != old) {
      int at = rest.indexOf(old);
      rest = value == null ? rest.remove(at) : rest.with(at, value);
    }
    return value;
  }

  private void moveToFront(@Nullable Node old, @Nullable Node value) {
    if (old != null) {
      rest = rest.remove(rest.indexOf(old));
    }
    if (value != null) {
      changed |= front.size() >= target.size() || target.get(front.size()) != value;
      front.add(value);
    }
  }

  /** The merged list; the target itself if nothing was changed. */
  ListNode result() {
    if (!changed) {
      return target;
    }
    ListNode result = rest;
    for (int i = 0; i < front.size(); i++) {
      result = result.insert(i, front.get(i));
    }
    return result;
  }
}
