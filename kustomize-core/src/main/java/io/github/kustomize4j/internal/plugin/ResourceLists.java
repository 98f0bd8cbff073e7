package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The protocol of functions: a ResourceList goes in, and one or a stream of objects comes out. */
final class ResourceLists {
  private static final Source SOURCE = Source.generated("the input of a function");

  private final YamlReader yaml;

  ResourceLists(YamlReader yaml) {
    this.yaml = yaml;
  }

  /**
   * The input of a transformer.
   *
   * @param objects the resources, with all annotations that a function may see
   */
  byte[] ofResources(List<MapNode> objects, MapNode configuration) {
    List<MapNode> printed = new ArrayList<>(objects.size());
    for (MapNode object : objects) {
      printed.add(printed(object));
    }
    return list(printed, local(configuration));
  }

  /** The input of a generator: its only item is its configuration. */
  byte[] ofConfiguration(MapNode configuration) {
    MapNode local = local(configuration);
    return list(List.of(local), local);
  }

  private MapNode local(MapNode configuration) {
    return FunctionAnnotations.annotated(
        printed(configuration), "config.kubernetes.io/local-config", "true");
  }

  private byte[] list(List<MapNode> objects, MapNode configuration) {
    List<Node> items = new ArrayList<>();
    for (MapNode object : objects) {
      items.add(FunctionAnnotations.numbered(object, items.size()));
    }
    MapNode list =
        MapNode.empty(SOURCE, 0)
            .with("apiVersion", ScalarNode.string(SOURCE, 0, "config.kubernetes.io/v1"))
            .with("kind", ScalarNode.string(SOURCE, 0, "ResourceList"))
            .with("items", ListNode.of(SOURCE, 0, items))
            .with("functionConfig", configuration);
    return YamlWriter.toBytesInOrder(list);
  }

  /** The object as it would be printed: keys sorted, values in the styles of the output. */
  MapNode printed(MapNode object) {
    return (MapNode) yaml.readResources(SOURCE.name(), YamlWriter.toBytes(object)).get(0);
  }

  /**
   * The objects that a function gave: the items of a list of any version, or the documents.
   *
   * @param name what gave them, for messages
   */
  List<Node> read(String name, byte[] output) {
    List<Node> documents = yaml.readResources(name, output);
    if (documents.size() == 1
        && documents.get(0) instanceof MapNode map
        && isList(map.text("kind"))) {
      ListNode items = map.list("items");
      return items == null ? List.of() : items.items();
    }
    return documents;
  }

  private static boolean isList(@Nullable String kind) {
    return "ResourceList".equals(kind) || "List".equals(kind);
  }
}
