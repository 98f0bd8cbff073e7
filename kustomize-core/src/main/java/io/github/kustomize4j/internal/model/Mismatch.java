package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

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
      return field + " is a list: " + entries(node, goType.substring(2));
    }
    if (goType.startsWith("map[")) {
      return field + " is a map: put each entry on a line of the form `key: value`";
    }
    return switch (goType) {
      case "bool" -> "write true or false without quotes";
      case "int", "int64" -> "write a whole number without quotes";
      case "string", "types.PatchStrategicMerge", "types.SortOrder" -> text(node, at);
      case "types.Patch" -> field + " is a map of fields, such as `path: patch.yaml`";
      case "types.Selector" -> field + " is a map of fields, such as `kind: Deployment`";
      default -> field + " is a map of fields";
    };
  }

  /** How the entries of a list are written, if there is something else. */
  private static String entries(Node node, String goType) {
    if (node.kind() != Node.Kind.MAP) {
      return "put each entry on a line that begins with `- `";
    }
    return switch (goType) {
      case "string" -> "write each entry as `- key=value` or `- path`, not as `key: value`";
      case "types.Label" -> "write `- pairs:` and the labels in lines below it";
      default -> "begin each entry with `- ` and indent its other fields as the first one";
    };
  }

  private static String text(Node node, Position at) {
    String field = '`' + at.path() + '`';
    if (node instanceof MapNode map && map.size() == 1) {
      return field + " is a text: write it without `" + map.key(0) + ":`, or in quotes";
    }
    if (!(node instanceof ScalarNode scalar)) {
      return field + " is a text";
    }
    String quoted = "put the value of " + field + " in quotes";
    return quoted
        + switch (scalar.type()) {
          case BOOL -> ": unquoted y, n, yes, no, on, off, true and false are booleans";
          case FLOAT -> ": unquoted, 1.10 is the number 1.1";
          default -> "";
        };
  }
}
