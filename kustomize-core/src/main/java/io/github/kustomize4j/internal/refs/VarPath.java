package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a variable's value: segments divided by dots. {@code a[0]} and {@code a.0} are items
 * of a list, {@code a.-} is the last, {@code [k=v]} the one whose field {@code k} is {@code v};
 * {@code [a.b]} and {@code a\\.b} are a key with a dot. Empty segments do not count.
 */
final class VarPath {
  private final List<String> segments;

  private VarPath(List<String> segments) {
    this.segments = segments;
  }

  static VarPath parse(String text) {
    List<String> segments = new ArrayList<>();
    for (String part : split(text)) {
      int bracket = part.startsWith("[") || !part.endsWith("]") ? -1 : part.indexOf('[');
      if (bracket > 0 && isIndex(part.substring(bracket + 1, part.length() - 1))) {
        segments.add(part.substring(0, bracket));
        segments.add(part.substring(bracket + 1, part.length() - 1));
      } else if (!part.isEmpty()) {
        segments.add(part);
      }
    }
    return new VarPath(segments);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean inBrackets = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
        part.append('.');
        i++;
      } else if (c == '.' && !inBrackets) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        inBrackets = c == '[' || (inBrackets && c != ']');
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** The node at the path, or null if there is none. */
  @Nullable Node find(Node root) {
    Node node = root;
    for (String segment : segments) {
      node = step(node, segment);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private static @Nullable Node step(Node node, String segment) {
    if (node instanceof ListNode list) {
      return item(list, segment);
    }
    if (!(node instanceof MapNode map) || isIndex(segment)) {
      return null;
    }
    String key = segment.startsWith("[") ? keyInBrackets(segment) : segment;
    return key == null ? null : map.get(key);
  }

  /** Brackets keep the dots of a key together; around anything else they mean an item of a list. */
  private static @Nullable String keyInBrackets(String segment) {
    if (segment.indexOf('.') < 0 || segment.indexOf('=') >= 0) {
      return null;
    }
    int end = segment.endsWith("]") ? segment.length() - 1 : segment.length();
    return segment.substring(1, end);
  }

  private static @Nullable Node item(ListNode list, String segment) {
    if (segment.equals("-")) {
      return list.isEmpty() ? null : list.get(list.size() - 1);
    }
    boolean bracketed = segment.startsWith("[") && segment.endsWith("]");
    String inner = bracketed ? segment.substring(1, segment.length() - 1) : segment;
    if (isIndex(inner)) {
      int index = Integer.parseInt(inner);
      return index < list.size() ? list.get(index) : null;
    }
    int equals = inner.indexOf('=');
    return bracketed && equals >= 0
        ? select(list, inner.substring(0, equals), inner.substring(equals + 1))
        : null;
  }

  private static boolean isIndex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  private static @Nullable Node select(ListNode list, String key, String value) {
    for (Node item : list.items()) {
      Node field = key.isEmpty() ? item : item instanceof MapNode map ? map.get(key) : null;
      if (field instanceof ScalarNode scalar && scalar.text().equals(value)) {
        return item;
      }
    }
    return null;
  }
}
