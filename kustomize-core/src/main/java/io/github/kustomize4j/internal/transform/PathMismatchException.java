package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.Node;

/** A path of a replacement that does not fit what it leads into. Caught where the path is known. */
final class PathMismatchException extends Exception {
  private static final long serialVersionUID = 1;

  PathMismatchException(String message) {
    super(message, null, false, false);
  }

  /** A node of a certain kind where another was expected. */
  static PathMismatchException wrongKind(Node.Kind expected, Node found) {
    return new PathMismatchException(
        "wrong node kind: expected " + name(expected) + " but got " + name(found.kind()));
  }

  private static String name(Node.Kind kind) {
    return switch (kind) {
      case MAP -> "MappingNode";
      case LIST -> "SequenceNode";
      case SCALAR -> "ScalarNode";
    };
  }
}
