package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether maps and lists are written between brackets: as the target had it, like the quotes of
 * scalars. It shows in values that are put in quotes there.
 */
final class Brackets {
  private Brackets() {}

  /** Whether what a patch puts into a target is within brackets: of empty ones, as in the patch. */
  static boolean isWithin(Node target, Node patch) {
    return isFlow(isEmpty(target) ? patch : target);
  }

  private static boolean isEmpty(Node node) {
    return (node instanceof MapNode map && map.isEmpty())
        || (node instanceof ListNode list && list.isEmpty());
  }

  private static boolean isFlow(Node node) {
    return (node instanceof MapNode map && map.flow())
        || (node instanceof ListNode list && list.flow());
  }

  /** What takes the place of a target, written as that was; what is new stays as it is. */
  static Node asIn(@Nullable Node target, Node value) {
    if (target == null) {
      return value;
    }
    boolean flow = isWithin(target, value);
    if (value instanceof ListNode list && list.flow() != flow) {
      return ListNode.of(list.source(), list.start(), list.items(), flow);
    }
    return value instanceof MapNode map ? map.withFlow(flow) : value;
  }
}
