package io.github.kustomize4j.internal.load;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the documents of a file into the objects of resources: lists are unfolded, and every object
 * must be a resource.
 */
public final class ResourceDecoder {
  /** Keys that are no other one misspelt. */
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of(
          "apiVersion", "kind", "metadata", "name", "namespace", "generateName", "labels");

  private ResourceDecoder() {}

  /**
   * The objects of a file.
   *
   * @param documents of one file, in order
   * @throws LoadException if one of them is no resource: not a map, or without kind or name
   */
  public static List<MapNode> decode(List<Node> documents) {
    List<Node> queue = new ArrayList<>(unwrapSingleList(documents));
    List<MapNode> objects = new ArrayList<>(queue.size());
    for (int next = 0; next < queue.size(); next++) {
      Node node = queue.get(next);
      if (isNothing(node)) {
        continue;
      }
      MapNode object = requireResource(node);
      if (isList(object) && object.has("items")) {
        queue.addAll(itemsAsValues(object));
      } else {
        objects.add(object);
      }
    }
    return objects;
  }

  /** A file of one {@code List} stands for its items, at their place and as they were written. */
  private static List<Node> unwrapSingleList(List<Node> documents) {
    if (documents.size() != 1 || !(documents.get(0) instanceof MapNode only)) {
      return documents;
    }
    String kind = only.text("kind");
    boolean wraps = "List".equals(kind) || "ResourceList".equals(kind);
    if (!wraps || !(only.has("items") || only.has("functionConfig"))) {
      return documents;
    }
    return only.get("items") instanceof ListNode items ? items.items() : List.of();
  }

  /**
   * Items of any other list come after all documents of the file, in their JSON form: what a patch
   * puts into them stands between brackets.
   */
  private static List<Node> itemsAsValues(MapNode list) {
    List<Node> items = new ArrayList<>();
    for (Node item : items(list)) {
      Node value = JsonValues.decode(item);
      items.add(value instanceof MapNode map ? map.withFlow(true) : value);
    }
    return items;
  }

  private static List<Node> items(MapNode list) {
    Node items = list.get("items");
    if (items == null || items.isNull()) {
      return List.of();
    }
    if (!(items instanceof ListNode values)) {
      String found = items.kind() == Node.Kind.MAP ? "a map" : "a scalar";
      throw new LoadException(
          Diagnostic.error(
                  Code.NOT_A_RESOURCE,
                  "expected array in " + list.text("kind") + "/items, but found " + found,
                  items)
              .hint("`items` of a list kind holds a list of resources"));
    }
    return values.items();
  }

  private static boolean isNothing(Node node) {
    return node.isNull() || (node instanceof MapNode map && map.isEmpty());
  }

  private static boolean isList(MapNode object) {
    String kind = object.text("kind");
    return kind != null && kind.endsWith("List");
  }

  private static MapNode requireResource(Node node) {
    if (!(node instanceof MapNode object)
        || !(object.has("apiVersion") || object.has("kind") || object.has("metadata"))) {
      throw new LoadException(
          Diagnostic.error(
                  Code.NOT_A_RESOURCE,
                  "missing Resource metadata: the document is not a Kubernetes object",
                  node)
              .hint(adviceOnNoObject(node)));
    }
    if (isBlank(object, "kind")) {
      throw incomplete("missing kind in object", object, advice(object, "kind", "add `kind`"));
    }
    MapNode metadata = object.map("metadata");
    if (!isList(object) && (metadata == null || isBlank(metadata, "name"))) {
      throw incomplete("missing metadata.name in object", object, adviceOnNoName(object));
    }
    return object;
  }

  private static String adviceOnNoObject(Node node) {
    return node instanceof ListNode
        ? "write each object of the list as a document of its own, with a line `---` between them"
        : "a resource has `apiVersion`, `kind` and `metadata.name`; other files do not belong under"
            + " `resources`";
  }

  private static String adviceOnNoName(MapNode object) {
    String kind = object.text("kind");
    if ("Kustomization".equals(kind) || "Component".equals(kind)) {
      return "this is a kustomization: name its directory in place of the file";
    }
    MapNode metadata = object.map("metadata");
    String usual = "add `metadata.name`; `generateName` is not enough";
    return metadata == null ? advice(object, "metadata", usual) : advice(metadata, "name", usual);
  }

  /** Names the key that was probably meant to be a certain one. */
  private static String advice(MapNode map, String key, String otherwise) {
    List<String> others = map.keys().stream().filter(other -> !KNOWN.contains(other)).toList();
    String similar = Spelling.closest(key, others);
    return similar == null ? otherwise : "write `" + key + "` in place of `" + similar + '`';
  }

  private static boolean isBlank(MapNode map, String key) {
    String text = map.text(key);
    return text == null || text.isEmpty();
  }

  private static LoadException incomplete(String problem, MapNode object, String advice) {
    return new LoadException(
        Diagnostic.error(Code.NOT_A_RESOURCE, problem + " `" + describe(object) + "`", object)
            .hint(advice));
  }

  private static String describe(MapNode object) {
    MapNode metadata = object.map("metadata");
    String name = metadata == null ? null : metadata.text("name");
    String kind = object.text("kind");
    String apiVersion = object.text("apiVersion");
    return (apiVersion == null ? "" : apiVersion + " ")
        + (kind == null ? "(no kind)" : kind)
        + (name == null ? "" : " " + name);
  }
}
