package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in a manifest.
 *
 * @param steps keys (strings) and indices (numbers) from the top
 * @param node what stands there
 */
record Places(List<Object> steps, Object node) {
  /** All places below the top of a body, outside of apiVersion and kind. */
  static List<Places> in(Map<String, Object> body) {
    List<Places> found = new ArrayList<>();
    collect(body, List.of(), found);
    found.removeIf(
        place -> place.steps.get(0).equals("apiVersion") || place.steps.get(0).equals("kind"));
    return found;
  }

  private static void collect(Object node, List<Object> steps, List<Places> found) {
    if (!steps.isEmpty()) {
      found.add(new Places(steps, node));
    }
    if (node instanceof Map) {
      Shapes.asMap(node).forEach((key, value) -> collect(value, with(steps, key), found));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), with(steps, i), found);
      }
    }
  }

  private static List<Object> with(List<Object> steps, Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  boolean isScalar() {
    return !(node instanceof Map || node instanceof List);
  }

  /** Whether it is, or stands within, an item of a list. */
  boolean isWithinList() {
    return steps.stream().anyMatch(Integer.class::isInstance);
  }

  /** Whether it is the name of the resource, or what holds it. */
  boolean holdsName() {
    return steps.get(0).equals("metadata")
        && (steps.size() == 1 || (steps.size() == 2 && steps.get(1).equals("name")));
  }

  /** Whether it is a text, or, for what is no scalar, a map or list. */
  boolean takes(boolean scalar) {
    return scalar ? node instanceof String : !isScalar();
  }

  /** Whether it holds nothing that a replacement could take from it. */
  boolean isNothing() {
    return node == null
        || (node instanceof Map<?, ?> map && map.isEmpty())
        || (node instanceof List<?> list && list.isEmpty())
        || (node instanceof Scalar scalar
            && List.of("null", "Null", "~", "").contains(scalar.text()));
  }

  /** As a JSON pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(escape(step.toString()));
    }
    return pointer.toString();
  }

  /** A key as a part of a JSON pointer. */
  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** As a path of replacements and vars; elements of lists by their index, or by name if drawn. */
  String path(Draw draw, Map<String, Object> body) {
    StringBuilder path = new StringBuilder();
    Object at = body;
    for (Object step : steps) {
      path.append(path.isEmpty() ? "" : ".")
          .append(
              step instanceof Integer index
                  ? element(draw, at, index)
                  : key(draw, step.toString()));
      at = at instanceof Map<?, ?> map ? map.get(step) : ((List<?>) at).get((Integer) step);
    }
    return path.toString();
  }

  private static String key(Draw draw, String key) {
    if (key.indexOf('.') < 0) {
      return key;
    }
    return draw.chance(50) ? "[" + key + "]" : key.replace(".", "\\.");
  }

  private static String element(Draw draw, Object list, int index) {
    Object element = ((List<?>) list).get(index);
    if (draw.chance(10)) {
      return "*";
    }
    return element instanceof Map<?, ?> map
            && map.get("name") instanceof String name
            && draw.chance(60)
        ? "[name=" + name + "]"
        : Integer.toString(index);
  }
}
