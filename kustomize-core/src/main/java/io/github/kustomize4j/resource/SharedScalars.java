package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scalars of one resource that stand at several places as one node. When kustomize adds a label or
 * an annotation at several places of a resource, it puts the same node there; who later writes the
 * value at one of them writes it at all of them. Immutable.
 *
 * @param nodes told apart by identity
 */
record SharedScalars(ImmutableList<ScalarNode> nodes) {
  static final SharedScalars NONE = new SharedScalars(ImmutableList.of());

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  SharedScalars and(Collection<ScalarNode> more) {
    return new SharedScalars(
        ImmutableList.<ScalarNode>builder().addAll(nodes).addAll(more).build());
  }

  private boolean has(Node node) {
    for (ScalarNode shared : nodes) {
      if (shared == node) {
        return true;
      }
    }
    return false;
  }

  /**
   * What takes the place of which node after something was written over shared nodes; the last
   * writer wins at all places.
   */
  Map<Node, ScalarNode> written(MapNode before, MapNode after) {
    // Mostly nothing is found, and the maps stay empty.
    Written written = new Written(new IdentityHashMap<>(1), new IdentityHashMap<>(1));
    compare(before, after, written);
    written.over.forEach((writer, old) -> written.last.put(writer, written.last.get(old)));
    return written.last;
  }

  /**
   * What was found between two states of a tree.
   *
   * @param last for each shared node the last one written over it
   * @param over for each node that was written the shared one that it replaced
   */
  private record Written(Map<Node, ScalarNode> last, Map<Node, Node> over) {
    /** A writer that leaves the text as it is, and looks at its quotes only, is not the last. */
    void add(Node old, ScalarNode writer) {
      boolean writes = !writer.text().equals(((ScalarNode) old).text());
      last.merge(old, writer, (before, now) -> writes ? now : before);
      over.put(writer, old);
    }
  }

  private void compare(Node before, @Nullable Node after, Written written) {
    if (before == after || after == null) {
      return;
    }
    if (before instanceof MapNode old && after instanceof MapNode map) {
      for (int i = 0; i < old.size(); i++) {
        compare(old.value(i), counterpart(old, i, map), written);
      }
    } else if (before instanceof ListNode old && after instanceof ListNode list) {
      compareItems(old, list, written);
    } else if (after instanceof ScalarNode scalar && has(before)) {
      written.add(before, scalar);
    }
  }

  /** What another map has in the place of an entry: mostly it has the same keys. */
  private static @Nullable Node counterpart(MapNode map, int at, MapNode other) {
    return at < other.size() && map.key(at) == other.key(at)
        ? other.value(at)
        : other.get(map.key(at));
  }

  private void compareItems(ListNode before, ListNode after, Written written) {
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (before.get(i) instanceof MapNode old
          && after.get(i) instanceof MapNode item
          && isEdited(old, item)) {
        compare(old, item, written);
      }
    }
  }

  /** Whether an item is the old one with a change, and not another in its place. */
  private static boolean isEdited(MapNode before, MapNode after) {
    return before.start() == after.start() && before.source() == after.source();
  }

  SharedScalars after(Map<Node, ScalarNode> written) {
    ImmutableList.Builder<ScalarNode> now = ImmutableList.builderWithExpectedSize(nodes.size());
    for (ScalarNode node : nodes) {
      now.add(written.getOrDefault(node, node));
    }
    return new SharedScalars(now.build());
  }

  /** A tree with nodes replaced wherever they stand. */
  static MapNode replace(MapNode map, Map<Node, ScalarNode> replacements) {
    return map.mapValues(value -> replace(value, replacements));
  }

  private static Node replace(Node node, Map<Node, ScalarNode> replacements) {
    if (node instanceof MapNode map) {
      return replace(map, replacements);
    }
    if (node instanceof ListNode list) {
      return list.mapItems(item -> replace(item, replacements));
    }
    ScalarNode replacement = replacements.get(node);
    return replacement == null ? node : replacement;
  }

  /** A tree whose shared scalars are copies, which nobody shares. */
  Node detach(Node node) {
    if (node instanceof MapNode map) {
      return detach(map);
    }
    if (node instanceof ListNode list) {
      return list.mapItems(this::detach);
    }
    ScalarNode scalar = (ScalarNode) node;
    return has(scalar) ? scalar.at(scalar.source(), scalar.start()) : scalar;
  }

  MapNode detach(MapNode map) {
    return map.mapValues(this::detach);
  }
}
