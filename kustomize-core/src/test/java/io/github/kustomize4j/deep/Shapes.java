package io.github.kustomize4j.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short ways to write nested maps and lists. */
final class Shapes {
  private Shapes() {}

  /** A mutable map of the keys and values, in their order. */
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /** A mutable list. */
  static List<Object> list(Object... elements) {
    return new ArrayList<>(Arrays.asList(elements));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  static List<Object> asList(Object node) {
    return (List<Object>) node;
  }

  static Object copy(Object node) {
    if (node instanceof Map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      asMap(node).forEach((key, value) -> copy.put(key, copy(value)));
      return copy;
    }
    if (node instanceof List) {
      List<Object> copy = new ArrayList<>();
      asList(node).forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return node;
  }
}
