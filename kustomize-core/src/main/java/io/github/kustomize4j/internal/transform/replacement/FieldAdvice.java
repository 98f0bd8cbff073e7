package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is where a path begins to lead nowhere. */
final class FieldAdvice {
  private static final int MOST_NAMED = 8;

  private FieldAdvice() {}

  /** A text for a hint that ends in a semicolon and a blank, or an empty text. */
  static String text(MapNode body, List<PathStep> steps) {
    Node node = body;
    StringBuilder path = new StringBuilder();
    for (PathStep step : steps) {
      Node next = step.kind() == PathStep.Kind.FIELD ? child(node, step.text()) : item(node, step);
      if (next == null) {
        return missing(node, step, path.toString());
      }
      path.append(path.length() == 0 ? "" : ".").append(step.text());
      node = next;
    }
    return "";
  }

  private static @Nullable Node child(Node node, String key) {
    return node instanceof MapNode map ? map.get(key) : null;
  }

  private static @Nullable Node item(Node node, PathStep step) {
    if (step.kind() == PathStep.Kind.FILTER && step.isEquation() && node instanceof ListNode list) {
      for (Node item : list.items()) {
        if (item instanceof MapNode map && step.filterValue().equals(map.text(step.filterKey()))) {
          return item;
        }
      }
    }
    return null;
  }

  private static String missing(Node node, PathStep step, String path) {
    String place = path.isEmpty() ? "the object" : '`' + path + '`';
    if (node instanceof MapNode map && step.kind() == PathStep.Kind.FIELD) {
      String similar = Spelling.closest(step.text(), map.keys());
      return similar == null
          ? place + " holds " + names(map.keys()) + "; "
          : "did you mean `" + similar + "`? ";
    }
    if (node instanceof ListNode list && step.kind() == PathStep.Kind.FILTER) {
      return items(list, step, place);
    }
    return node instanceof ScalarNode ? place + " holds a value, no fields; " : "";
  }

  private static String items(ListNode list, PathStep step, String place) {
    if (!step.isEquation() || step.filterKey().isEmpty()) {
      return "";
    }
    String key = step.filterKey();
    List<String> values =
        list.items().stream()
            .filter(item -> item instanceof MapNode map && map.text(key) != null)
            .map(item -> String.valueOf(((MapNode) item).text(key)))
            .toList();
    return "by `" + key + "` " + place + " holds " + names(values) + "; ";
  }

  private static String names(List<String> names) {
    return names.isEmpty()
        ? "nothing"
        : names.stream()
            .limit(MOST_NAMED)
            .collect(Collectors.joining("`, `", "`", names.size() > MOST_NAMED ? "`, ..." : "`"));
  }
}
