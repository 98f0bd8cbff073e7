package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is where the path of an operation begins to lead nowhere. */
final class JsonAdvice {
  private static final int LONGEST_VALUE = 80;

  private JsonAdvice() {}

  /**
   * What to do about a path.
   *
   * @param usual what there is to do if it was not just misspelt
   */
  static String text(JsonDocument document, String pointer, String usual) {
    if (!JsonPointer.isPointer(pointer)) {
      return "a path begins with `/`, and a `/` divides its keys";
    }
    JsonPointer parsed = JsonPointer.parse(pointer);
    List<String> steps = new ArrayList<>(parsed.parents());
    steps.add(parsed.key());
    Node node = document.root();
    for (int i = 0; i < steps.size(); i++) {
      Node next = JsonDocument.child(node, steps.get(i));
      if (next == null) {
        return missing(node, steps, i, usual);
      }
      node = next;
    }
    return usual;
  }

  private static String missing(Node node, List<String> steps, int at, String usual) {
    String place = at == 0 ? "the object" : '`' + JsonPointer.text(steps.subList(0, at)) + '`';
    if (node instanceof ListNode list) {
      return place + " is a list of " + list.size() + ", counted from 0; " + usual;
    }
    if (!(node instanceof MapNode map)) {
      return place + " is a value without fields; " + usual;
    }
    String divided = divided(map, steps.subList(at, steps.size()));
    return divided == null
        ? place + " has no `" + steps.get(at) + "`; " + usual
        : "a `/` within a key is written `~1`: `"
            + JsonPointer.text(List.of(divided)).substring(1)
            + '`';
  }

  /** The key that a path names without escapes, such as {@code example.com/name}, or null. */
  private static @Nullable String divided(MapNode map, List<String> steps) {
    String rest = String.join("/", steps) + '/';
    for (String key : map.keys()) {
      if (key.indexOf('/') >= 0 && rest.startsWith(key + '/')) {
        return key;
      }
    }
    return null;
  }

  /**
   * What stands there and what was expected, with a semicolon and a blank at the end; nothing of
   * what a secret holds.
   */
  static String difference(JsonDocument document, @Nullable Node found, Node expected) {
    boolean secret = document.root() instanceof MapNode root && "Secret".equals(root.text("kind"));
    String shown = secret ? null : shown(found);
    String wanted = secret ? null : shown(expected);
    return shown == null || wanted == null
        ? ""
        : "it is " + shown + ", expected was " + wanted + "; ";
  }

  private static @Nullable String shown(@Nullable Node node) {
    if (node == null) {
      return "not there";
    }
    return node instanceof ScalarNode scalar && scalar.text().length() <= LONGEST_VALUE
        ? '`' + scalar.text() + '`'
        : null;
  }
}
