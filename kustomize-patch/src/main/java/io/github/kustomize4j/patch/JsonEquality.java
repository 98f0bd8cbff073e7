package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/** When the reference takes two JSON values for the same: numbers by their text, maps unordered. */
final class JsonEquality {
  private JsonEquality() {}

  /** Whether the values are the same; what is absent is the same as null. */
  static boolean equal(@Nullable Node a, @Nullable Node b) {
    if (a == null || b == null || a.isNull() || b.isNull()) {
      return (a == null || a.isNull()) && (b == null || b.isNull());
    }
    if (a instanceof MapNode left && b instanceof MapNode right) {
      return equalMaps(left, right);
    }
    if (a instanceof ListNode left && b instanceof ListNode right) {
      return equalLists(left, right);
    }
    return a instanceof ScalarNode left
        && b instanceof ScalarNode right
        && left.isString() == right.isString()
        && left.text().equals(right.text());
  }

  private static boolean equalMaps(MapNode a, MapNode b) {
    boolean equal = a.size() == b.size();
    for (int i = 0; equal && i < a.size(); i++) {
      int at = b.indexOf(a.key(i));
      equal = at >= 0 && equal(a.value(i), b.value(at));
    }
    return equal;
  }

  private static boolean equalLists(ListNode a, ListNode b) {
    boolean equal = a.size() == b.size();
    for (int i = 0; equal && i < a.size(); i++) {
      equal = equal(a.get(i), b.get(i));
    }
    return equal;
  }
}
