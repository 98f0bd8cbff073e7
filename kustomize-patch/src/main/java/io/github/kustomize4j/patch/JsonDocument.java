package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.CopyBudget;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object under a JSON patch. Stays on one thread. */
final class JsonDocument {
  private final CopyBudget copies = new CopyBudget();
  private Node root;

  JsonDocument(Node root) {
    this.root = root;
  }

  Node root() {
    return root;
  }

  /** What may still be copied. */
  CopyBudget copies() {
    return copies;
  }

  void replaceRoot(Node newRoot) {
    root = newRoot;
  }

  /** The map or list at some steps, or null if there is none. */
  @Nullable Node container(List<String> steps) {
    Node node = root;
    for (String step : steps) {
      node = child(node, step);
      if (node == null) {
        return null;
      }
    }
    return node.kind() == Node.Kind.SCALAR ? null : node;
  }

  /** Puts another map or list in the place of the one at some steps. */
  void replace(List<String> steps, Node container) {
    root = replace(root, steps, 0, container);
  }

  private static Node replace(Node node, List<String> steps, int depth, Node container) {
    if (depth == steps.size()) {
      return container;
    }
    String step = steps.get(depth);
    if (node instanceof MapNode map) {
      int at = map.indexOf(step);
      return map.withValue(at, replace(map.value(at), steps, depth + 1, container));
    }
    ListNode list = (ListNode) node;
    int at = JsonIndex.existing(step, list.size());
    return list.with(at, replace(list.get(at), steps, depth + 1, container));
  }

  /** The value of a key or index, or null if there is none. */
  static @Nullable Node child(Node container, String key) {
    if (container instanceof MapNode map) {
      return map.get(key);
    }
    if (container instanceof ListNode list) {
      int at = JsonIndex.existing(key, list.size());
      return at < 0 ? null : list.get(at);
    }
    return null;
  }
}
