package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What RFC 6902 says, word by word, on maps and lists that change in place, with the reference's
 * departures: indexes may count from the end, a key that is not there is replaced, copied and
 * tested as null.
 */
final class JsonModel {
  private static final Source HERE = Source.generated("test");

  /** One operation; its paths are steps. */
  record Operation(String op, List<String> path, List<String> from, @Nullable Object value) {
    Node node() {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("op", op);
      fields.put("path", '/' + String.join("/", path));
      fields.put("from", '/' + String.join("/", from));
      fields.put("value", value);
      return tree(fields);
    }
  }

  /** An operation that does not apply. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final Map<String, Object> root = new LinkedHashMap<>();

  MapNode tree() {
    return (MapNode) tree(root);
  }

  /** Applies an operation; a model that refuses one may have changed. */
  void apply(Operation operation) throws Refused {
    switch (operation.op()) {
      case "add" -> add(operation.path(), operation.value());
      case "remove" -> remove(operation.path());
      case "replace" -> replace(operation.path(), operation.value());
      case "move" -> add(operation.path(), remove(operation.from()));
      case "copy" -> add(operation.path(), find(operation.from()));
      case "test" -> {
        if (!Objects.equals(find(operation.path()), operation.value())) {
          throw new Refused();
        }
      }
      default -> throw new IllegalArgumentException(operation.op());
    }
  }

  private void add(List<String> path, @Nullable Object value) throws Refused {
    Object container = container(path);
    if (container instanceof List<?>) {
      List<Object> list = asList(container);
      list.add(
          last(path).equals("-") ? list.size() : index(last(path), list.size() + 1), copy(value));
    } else {
      asMap(container).put(last(path), copy(value));
    }
  }

  private @Nullable Object remove(List<String> path) throws Refused {
    Object container = container(path);
    if (container instanceof List<?> list) {
      return list.remove(index(last(path), list.size()));
    }
    if (!asMap(container).containsKey(last(path))) {
      throw new Refused();
    }
    return asMap(container).remove(last(path));
  }

  private void replace(List<String> path, @Nullable Object value) throws Refused {
    Object container = container(path);
    if (container instanceof List<?> list) {
      asList(container).set(index(last(path), list.size()), copy(value));
    } else {
      asMap(container).put(last(path), copy(value));
    }
  }

  private @Nullable Object find(List<String> path) throws Refused {
    Object container = container(path);
    return container instanceof List<?> list
        ? list.get(index(last(path), list.size()))
        : asMap(container).get(last(path));
  }

  private Object container(List<String> path) throws Refused {
    Object node = root;
    for (String step : path.subList(0, path.size() - 1)) {
      if (node instanceof List<?> list) {
        node = list.get(index(step, list.size()));
      } else if (node instanceof Map<?, ?> map) {
        node = map.get(step);
      }
    }
    if (!(node instanceof List<?> || node instanceof Map<?, ?>)) {
      throw new Refused();
    }
    return node;
  }

  private static int index(String step, int size) throws Refused {
    try {
      int index = Integer.parseInt(step);
      return Objects.checkIndex(index < 0 ? index + size : index, size);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new Refused();
    }
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  @SuppressWarnings("unchecked") // all lists here are made so
  private static List<Object> asList(Object list) {
    return (List<Object>) list;
  }

  @SuppressWarnings("unchecked") // all maps here are made so
  private static Map<String, Object> asMap(Object map) {
    return (Map<String, Object>) map;
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> copy = new LinkedHashMap<>();
      asMap(value).forEach((key, child) -> copy.put(key, copy(child)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return value;
  }

  private static Node tree(@Nullable Object value) {
    if (value instanceof Map<?, ?>) {
      MapNode.Builder map = MapNode.builder(HERE, 0);
      asMap(value).forEach((key, child) -> map.put(key, tree(child)));
      return map.build();
    }
    if (value instanceof List<?> list) {
      return ListNode.of(HERE, 0, list.stream().map(JsonModel::tree).toList());
    }
    return value == null
        ? ScalarNode.plain(HERE, 0, "null")
        : ScalarNode.string(HERE, 0, (String) value);
  }
}
