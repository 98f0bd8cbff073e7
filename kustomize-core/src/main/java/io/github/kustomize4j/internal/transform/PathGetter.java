package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one node of a source's path: keys, indexes, {@code -} for the last element, and {@code
 * [key=value]} for the first element with exactly that value. Empty parts are passed over.
 */
final class PathGetter {
  private PathGetter() {}

  /** The node at a path, or null if there is none. */
  static @Nullable Node get(Node root, List<String> path) throws PathMismatchException {
    Node node = root;
    for (String part : path) {
      node = part.isBlank() ? node : step(node, part);
      if (node == null || node.isNull()) {
        return null;
      }
    }
    return node;
  }

  private static @Nullable Node step(Node node, String part) throws PathMismatchException {
    if (node instanceof MapNode map && isKey(part)) {
      return map.get(part);
    }
    int at = position(node, part);
    return at < 0 ? null : ((ListNode) node).get(at);
  }

  private static boolean isKey(String part) {
    return !part.equals("-")
        && !part.equals("*")
        && !isNumber(part)
        && !ReplacementPath.isFilter(part);
  }

  private static boolean isNumber(String part) {
    return ReplacementPath.isIndex(part)
        || (part.startsWith("-") && ReplacementPath.isIndex(part.substring(1)));
  }

  private static int position(Node node, String part) throws PathMismatchException {
    if (part.equals("*")) {
      throw new PathMismatchException("wildcard is not supported in PathGetter");
    }
    if (isKey(part)) {
      throw PathMismatchException.wrongKind(Node.Kind.MAP, node);
    }
    if (isNumber(part) && part.startsWith("-")) {
      throw new PathMismatchException("array index " + part + " cannot be negative");
    }
    if (!(node instanceof ListNode list)) {
      throw PathMismatchException.wrongKind(Node.Kind.LIST, node);
    }
    if (part.equals("-")) {
      return list.size() - 1;
    }
    if (isNumber(part)) {
      int at = ReplacementPath.index(part);
      return at < list.size() ? at : -1;
    }
    return find(list, ReplacementPath.filter(part));
  }

  private static int find(ListNode list, String[] filter) {
    for (int i = 0; i < list.size(); i++) {
      Node value = list.get(i);
      if (!filter[0].isEmpty()) {
        value = value instanceof MapNode map ? map.get(filter[0]) : null;
      }
      if (value instanceof ScalarNode scalar && scalar.text().equals(filter[1])) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The tree with the node at a path, which is there, replaced by what {@code edit} makes of it.
   */
  static Node update(Node node, List<String> path, UnaryOperator<Node> edit)
      throws PathMismatchException {
    if (path.isEmpty()) {
      return edit.apply(node);
    }
    String part = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (part.isBlank()) {
      return update(node, rest, edit);
    }
    if (node instanceof MapNode map && isKey(part)) {
      int at = map.indexOf(part);
      return map.withValue(at, update(map.value(at), rest, edit));
    }
    ListNode list = (ListNode) node;
    int at = position(node, part);
    return list.with(at, update(list.get(at), rest, edit));
  }
}
