package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;

/** Words for a value that is of another type than its field. */
final class Mismatch {
  private Mismatch() {}

  /** What was found, as the reference names it. */
  static String found(Node node, String goType) {
    return switch (node.kind()) {
      case MAP -> "object";
      case LIST -> "array";
      case SCALAR -> scalar((ScalarNode) node, goType);
    };
  }

  private static String scalar(ScalarNode scalar, String goType) {
    return switch (scalar.type()) {
      case BOOL -> "bool";
      case INT, FLOAT -> goType.startsWith("int") ? "number " + scalar.text() : "number";
      default -> "string";
    };
  }

  static String hint(Node node, Position at, String goType) {
    String field = '`' + at.path() + '`';
    if (goType.startsWith("[]")) {
      return field + " is a list: put each entry on a line that begins with `- `";
    }
    if (goType.startsWith("map[")) {
      return field + " is a map: put each entry on a line of the form `key: value`";
    }
    return switch (goType) {
      case "bool" -> "write true or false without quotes";
      case "int", "int64" -> "write a whole number without quotes";
      case "string", "types.PatchStrategicMerge", "types.SortOrder" -> text(node, field);
      default -> field + " is a map of fields";
    };
  }

  private static String text(Node node, String field) {
    if (!(node instanceof ScalarNode scalar)) {
      return field + " is a text";
    }
    return scalar.type() == Tag.BOOL
        ? "put the value of "
            + field
            + " in quotes: unquoted y, n, yes, no, on, off, true and false are booleans"
        : "put the value of " + field + " in quotes";
  }
}
