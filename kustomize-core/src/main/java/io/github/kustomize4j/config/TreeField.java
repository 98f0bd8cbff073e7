package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A field that a {@link ConfigTree} shows below each object that has it. Immutable.
 *
 * <p>Fields of containers are shown below their container, in the order of the names of the
 * containers.
 */
public final class TreeField {
  private static final String CONTAINERS = "containers";
  private static final ImmutableList<ImmutableList<String>> POD_SPECS =
      ImmutableList.of(
          ImmutableList.of("spec"),
          ImmutableList.of("spec", "template", "spec"),
          ImmutableList.of("spec", "jobTemplate", "spec", "template", "spec"));

  private final QueryPath path;

  private TreeField(List<String> parts) {
    path = new QueryPath(parts);
  }

  /** The field at a path such as {@code status.conditions[type=Ready].status}. */
  public static TreeField of(String path) {
    return new TreeField(QueryPath.divide(path));
  }

  /** A field of every container that has a name, wherever kinds have their containers. */
  public static ImmutableList<TreeField> ofContainers(String name) {
    ImmutableList.Builder<TreeField> fields = ImmutableList.builder();
    for (ImmutableList<String> podSpec : POD_SPECS) {
      List<String> parts = new ArrayList<>(podSpec);
      parts.addAll(List.of(CONTAINERS, "[name=.*]", name));
      fields.add(new TreeField(parts));
    }
    return fields.build();
  }

  /** The lines for an object, in order. */
  static List<TextTree> show(ConfigObject object, List<TreeField> fields) {
    SortedMap<String, TextTree> lines = new TreeMap<>(FieldOrder.INSTANCE);
    Map<String, SortedMap<String, SortedMap<String, TextTree>>> containers = new TreeMap<>();
    for (TreeField field : fields) {
      field.show(object, lines, containers);
    }
    containers.forEach((name, items) -> lines.put(name, numbered(name, items)));
    return List.copyOf(lines.values());
  }

  private void show(
      ConfigObject object,
      SortedMap<String, TextTree> lines,
      Map<String, SortedMap<String, SortedMap<String, TextTree>>> containers) {
    List<QueryPath.Match> found = path.find(object);
    int end = path.parts().indexOf(CONTAINERS) + 1;
    if (end == 0) {
      if (!found.isEmpty()) {
        String name = String.join(".", path.parts());
        lines.put(name, line(object, name, found.get(0).node()));
      }
      return;
    }
    String list = String.join(".", path.parts().subList(0, end));
    String last = path.parts().get(path.parts().size() - 1);
    for (QueryPath.Match match : found) {
      containers
          .computeIfAbsent(list, unused -> new TreeMap<>())
          .computeIfAbsent(match.key(), unused -> new TreeMap<>(FieldOrder.INSTANCE))
          .put(last, line(object, last, match.node()));
    }
  }

  private static TextTree numbered(
      String name, SortedMap<String, SortedMap<String, TextTree>> items) {
    TextTree list = new TextTree(name);
    int number = 0;
    for (SortedMap<String, TextTree> item : items.values()) {
      TextTree fields = list.add(new TextTree(String.valueOf(number)));
      item.values().forEach(fields::add);
      number++;
    }
    return list;
  }

  private static TextTree line(ConfigObject object, String name, Node value) {
    return new TextTree(name + ": " + object.toFlow(value).stripTrailing());
  }
}
