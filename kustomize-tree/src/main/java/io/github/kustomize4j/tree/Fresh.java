package io.github.kustomize4j.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that were put into a sequence since something was found out about all of it; null
 * stands for too many. Immutable.
 */
final class Fresh {
  /** No node. */
  static final Fresh NONE = new Fresh(null, null, 0);

  private static final int LIMIT = 64;

  private final @Nullable Node node;
  private final @Nullable Fresh before;
  private final int count;

  private Fresh(@Nullable Node node, @Nullable Fresh before, int count) {
    this.node = node;
    this.before = before;
    this.count = count;
  }

  static @Nullable Fresh add(@Nullable Fresh fresh, Node node) {
    return fresh == null || fresh.count == LIMIT ? null : new Fresh(node, fresh, fresh.count + 1);
  }

  /** Adds the nodes in which a chunk differs from the one that it came of. */
  static @Nullable Fresh addChanged(@Nullable Fresh fresh, Chunk before, Chunk after) {
    Fresh result = fresh;
    for (int i = 0; i < after.size(); i++) {
      if (after.nodes[i] != before.nodes[i]) {
        result = add(result, after.nodes[i]);
      }
    }
    return result;
  }

  /** The nodes, the first first; some may have been taken out again. */
  List<Node> nodes() {
    if (count == 0) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>(count);
    for (Fresh at = this; at != null && at.node != null; at = at.before) {
      nodes.add(at.node);
    }
    Collections.reverse(nodes);
    return nodes;
  }
}
