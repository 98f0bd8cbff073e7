package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows a path by the rules of sources: filters compare texts, {@code -} is the last item of a
 * list, blank elements are skipped, and nothing matches more than once.
 */
final class SourceLookup {
  private SourceLookup() {}

  /**
   * The value that a path leads to, or null if there is none; null values count as none.
   *
   * @throws FieldMismatchException if the path does not fit what is there
   */
  static @Nullable Node find(Node root, List<PathStep> steps, ItemIndexes items) {
    Node node = root;
    for (PathStep step : steps) {
      if (step.kind() != PathStep.Kind.BLANK) {
        int at = locate(node, step, items);
        if (at < 0) {
          return null;
        }
        node = child(node, at);
      }
      if (node.isNull()) {
        return null;
      }
    }
    return node;
  }

  /**
   * The path that leads to the same place, whatever is written there: items of lists are told by
   * their numbers. What leads nowhere stays as it is.
   *
   * @throws FieldMismatchException if the path does not fit what is there
   */
  static List<PathStep> settled(Node root, List<PathStep> steps, ItemIndexes items) {
    List<PathStep> settled = new ArrayList<>(steps.size());
    Node node = root;
    for (PathStep step : steps) {
      if (step.kind() == PathStep.Kind.BLANK) {
        continue;
      }
      int at = locate(node, step, items);
      if (at < 0) {
        return steps;
      }
      settled.add(node instanceof ListNode ? PathStep.of(Integer.toString(at)) : step);
      node = child(node, at);
    }
    return settled;
  }

  /** The entry or item at a position. */
  static Node child(Node container, int at) {
    return container instanceof MapNode map ? map.value(at) : ((ListNode) container).get(at);
  }

  /**
   * The position of what an element means in a map or list, or -1.
   *
   * @throws FieldMismatchException if it does not fit
   */
  static int locate(Node node, PathStep step, ItemIndexes items) {
    switch (step.kind()) {
      case WILDCARD -> throw FieldMismatchException.wildcard(node);
      case INDEX -> {
        Long number = step.number();
        return number != null && number < list(node).size() ? number.intValue() : -1;
      }
      case FILTER -> {
        return filter(node, step, items);
      }
      default -> {
        return field(node, step);
      }
    }
  }

  private static int field(Node node, PathStep step) {
    if (step.number() != null) {
      throw new FieldMismatchException("array index " + step.text() + " cannot be negative", node);
    }
    if (step.text().equals("-")) {
      return list(node).size() - 1;
    }
    if (node instanceof MapNode map) {
      return map.indexOf(step.text());
    }
    throw FieldMismatchException.wrongKind(Node.Kind.MAP, node);
  }

  private static int filter(Node node, PathStep step, ItemIndexes items) {
    if (!step.isEquation()) {
      throw new FieldMismatchException(String.valueOf(step.problem()), node);
    }
    ListNode list = list(node);
    String key = step.filterKey();
    ItemIndex index = items.of(list, key);
    if (index != null) {
      return index.first(step.filterValue());
    }
    for (int i = 0; i < list.size(); i++) {
      Node item = list.get(i);
      Node compared = !key.isEmpty() && item instanceof MapNode map ? map.get(key) : item;
      if (compared instanceof ScalarNode scalar
          && key.isEmpty() == (compared == item)
          && scalar.text().equals(step.filterValue())) {
        return i;
      }
    }
    return -1;
  }

  private static ListNode list(Node node) {
    if (node instanceof ListNode list) {
      return list;
    }
    throw FieldMismatchException.wrongKind(Node.Kind.LIST, node);
  }
}
