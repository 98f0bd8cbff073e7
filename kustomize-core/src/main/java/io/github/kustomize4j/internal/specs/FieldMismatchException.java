package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/** A node of another sort than was needed; a walk makes an error with path and object of it. */
public final class FieldMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // caught within the walk
  private final Node node;

  /** A mismatch that is described by a text. */
  public FieldMismatchException(String message, Node node) {
    super(message, null, false, false);
    this.node = node;
  }

  /** A node of a certain kind where another was expected. */
  public static FieldMismatchException wrongKind(Node.Kind expected, Node node) {
    return new FieldMismatchException(
        "wrong node kind: expected " + name(expected) + " but got " + name(node.kind()), node);
  }

  /** A map of which a path wants a field that has no name. */
  public static FieldMismatchException noFieldName(MapNode map) {
    return new FieldMismatchException("cannot set or create an empty field name", map);
  }

  /** A {@code *} where the reference takes none: it refuses it with these words. */
  public static FieldMismatchException wildcard(Node node) {
    return new FieldMismatchException("wildcard is not supported in PathGetter", node);
  }

  private static String name(Node.Kind kind) {
    return switch (kind) {
      case MAP -> "MappingNode";
      case LIST -> "SequenceNode";
      case SCALAR -> "ScalarNode";
    };
  }

  /** The node. */
  public Node node() {
    return node;
  }
}
