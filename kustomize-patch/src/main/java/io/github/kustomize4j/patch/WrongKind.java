package io.github.kustomize4j.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.Node;

/** Errors of strategic merges that find another kind of node than must be there. */
final class WrongKind {
  private WrongKind() {}

  /** A patch's node where the target has one of another kind. */
  static PatchException of(Node found, Node other) {
    String where = "the other side is at `" + other.location() + '`';
    return new PatchException(
        mismatch(other.kind(), found, where)
            .hint("a patch changes a map by a map, a list by a list and a value by a value"));
  }

  /** An element of a keyed list of the target that has no keys, since it is no map. */
  static PatchException notAMap(Node found) {
    return new PatchException(
        mismatch(Node.Kind.MAP, found, "the elements of this list are told apart by their keys")
            .hint("write the element as a map"));
  }

  /** An element of a list of scalars that is none. */
  static PatchException notAScalar(Node found) {
    return new PatchException(
        mismatch(Node.Kind.SCALAR, found, "this list holds texts")
            .hint("write the element as a text"));
  }

  private static Diagnostic mismatch(Node.Kind expected, Node found, String reason) {
    String message =
        "wrong node kind: expected "
            + goName(expected)
            + " but got "
            + goName(found.kind())
            + ": "
            + reason;
    return Diagnostic.error(Code.PATCH_FAILED, message, found);
  }

  private static String goName(Node.Kind kind) {
    return switch (kind) {
      case MAP -> "MappingNode";
      case LIST -> "SequenceNode";
      case SCALAR -> "ScalarNode";
    };
  }
}
