package io.github.kustomize4j.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of changes to a tree of maps. Every function gives back the same object when it
 * changed nothing, and shares all that it did not touch.
 */
public final class Edits {
  private Edits() {}

  /** The node at a path of keys, or null if some step is missing or not a map. */
  public static @Nullable Node find(Node root, String... path) {
    Node node = root;
    for (String key : path) {
      node = node instanceof MapNode map ? map.get(key) : null;
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /**
   * The tree with the node at a path replaced by what {@code edit} makes of it; nothing happens if
   * there is none.
   */
  public static MapNode update(MapNode root, List<String> path, UnaryOperator<Node> edit) {
    int at = root.indexOf(path.get(0));
    if (at < 0) {
      return root;
    }
    Node child = root.value(at);
    if (path.size() == 1) {
      return root.withValue(at, edit.apply(child));
    }
    return child instanceof MapNode map
        ? root.withValue(at, update(map, path.subList(1, path.size()), edit))
        : root;
  }

  /**
   * The tree with a value set at a path. Maps on the way are made when they are missing or null.
   *
   * @throws IllegalArgumentException if a step on the way is a list or a scalar other than null
   */
  public static MapNode set(MapNode root, List<String> path, Node value) {
    String key = path.get(0);
    if (path.size() == 1) {
      return root.with(key, value);
    }
    Node child = root.get(key);
    if (child == null || child.isNull()) {
      child = MapNode.empty(root.source(), root.start());
    }
    if (!(child instanceof MapNode map)) {
      throw new IllegalArgumentException("`" + key + "` is not a map");
    }
    return root.with(key, set(map, path.subList(1, path.size()), value));
  }

  /**
   * The tree without the entry at a path; nothing happens if there is none. Maps that become empty
   * stay.
   */
  public static MapNode remove(MapNode root, List<String> path) {
    if (path.size() == 1) {
      return root.without(path.get(0));
    }
    int at = root.indexOf(path.get(0));
    return at >= 0 && root.value(at) instanceof MapNode map
        ? root.withValue(at, remove(map, path.subList(1, path.size())))
        : root;
  }
}
