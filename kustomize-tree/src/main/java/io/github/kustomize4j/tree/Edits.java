package io.github.kustomize4j.tree;

import org.jspecify.annotations.Nullable;

/**
 * What can be done at a path of keys in a tree of maps. Every change gives back the same object
 * when it changed nothing, and shares all that it did not touch.
 */
public final class Edits {
  private Edits() {}

  /** The node at a path, or null if some step is missing or not in a map. */
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
   * The tree with a value set at a path. Maps on the way are made when they are missing or null.
   *
   * @param path the keys from the root on, at least one
   * @throws IllegalArgumentException if a step on the way is a list or a scalar other than null
   */
  public static MapNode set(MapNode root, Node value, String... path) {
    return set(root, value, path, 0);
  }

  private static MapNode set(MapNode map, Node value, String[] path, int depth) {
    String key = path[depth];
    if (depth == path.length - 1) {
      return map.with(key, value);
    }
    Node child = map.get(key);
    if (child == null || child.isNull()) {
      child = MapNode.empty(map.source(), map.start());
    }
    if (!(child instanceof MapNode inner)) {
      throw new IllegalArgumentException("`" + key + "` is not a map");
    }
    return map.with(key, set(inner, value, path, depth + 1));
  }

  /**
   * The tree without the entry at a path; nothing happens if there is none. Maps that become empty
   * stay.
   *
   * @param path the keys from the root on, at least one
   */
  public static MapNode remove(MapNode root, String... path) {
    return remove(root, path, 0);
  }

  private static MapNode remove(MapNode map, String[] path, int depth) {
    if (depth == path.length - 1) {
      return map.without(path[depth]);
    }
    int at = map.indexOf(path[depth]);
    return at >= 0 && map.value(at) instanceof MapNode inner
        ? map.withValue(at, remove(inner, path, depth + 1))
        : map;
  }
}
