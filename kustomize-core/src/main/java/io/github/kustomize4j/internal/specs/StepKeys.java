package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/**
 * Keys in the path of a field spec that the reference takes for something else than the key of a
 * map. It enters lists without being asked for, so at such a key it always stands before a map.
 */
final class StepKeys {
  private StepKeys() {}

  /**
   * Checks that a key is one.
   *
   * @throws FieldMismatchException if it is empty, a number, {@code -}, {@code *} or in brackets
   */
  static void require(String key, MapNode map) {
    if (key.isEmpty()) {
      throw FieldMismatchException.noFieldName(map);
    }
    if (Character.isLetter(key.charAt(0))) {
      return;
    }
    if (key.equals("*")) {
      throw FieldMismatchException.wildcard(map);
    }
    if (isItem(key)) {
      throw FieldMismatchException.wrongKind(Node.Kind.LIST, map);
    }
  }

  private static boolean isItem(String key) {
    return key.equals("-") || (key.startsWith("[") && key.endsWith("]")) || isNumber(key);
  }

  private static boolean isNumber(String key) {
    try {
      Long.parseLong(key);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
