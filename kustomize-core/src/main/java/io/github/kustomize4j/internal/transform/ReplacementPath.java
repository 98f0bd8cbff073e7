package io.github.kustomize4j.internal.transform;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths of replacements: {@code spec.containers.[name=web].image}. Parts are divided by dots;
 * {@code \.} is a dot within a part, and brackets hold a part together.
 */
final class ReplacementPath {
  private ReplacementPath() {}

  /** The parts of a path; one dot at the start does not count. */
  static List<String> split(String path) {
    List<String> parts = new ArrayList<>();
    StringBuilder bracket = null;
    for (String part : divide(path.startsWith(".") ? path.substring(1) : path)) {
      if (bracket != null) {
        bracket.append('.').append(part);
      } else if (part.startsWith("[") && !part.endsWith("]")) {
        bracket = new StringBuilder(part);
      } else {
        parts.add(part);
      }
      if (bracket != null && part.endsWith("]")) {
        parts.add(joined(bracket.toString()));
        bracket = null;
      }
    }
    if (bracket != null) {
      parts.add(bracket.toString());
    }
    return parts;
  }

  /** Brackets around a key with dots only protect the dots; with {@code =} they are a filter. */
  private static String joined(String part) {
    return part.indexOf('=') >= 0 ? part : part.substring(1, part.length() - 1);
  }

  private static List<String> divide(String path) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && i + 1 < path.length() && path.charAt(i + 1) == '.') {
        part.append('.');
        i++;
      } else if (c == '.') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Whether a part is an index: digits only. */
  static boolean isIndex(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) < '0' || part.charAt(i) > '9') {
        return false;
      }
    }
    return !part.isEmpty();
  }

  /** The position that an index means; one that no list can have counts as the largest. */
  static int index(String part) {
    try {
      return Integer.parseInt(part);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  /** Whether a part selects elements of a list by a value. */
  static boolean isFilter(String part) {
    return part.startsWith("[") && part.endsWith("]");
  }

  /** The key and the value of a filter; the key may be empty. */
  static String[] filter(String part) throws PathMismatchException {
    int equals = part.indexOf('=');
    if (equals < 0) {
      throw new PathMismatchException(
          "list path element must contain fieldName=fieldValue for element to match");
    }
    return new String[] {part.substring(1, equals), part.substring(equals + 1, part.length() - 1)};
  }
}
