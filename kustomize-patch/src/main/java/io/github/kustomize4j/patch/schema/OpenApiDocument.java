package io.github.kustomize4j.patch.schema;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Swagger 2 document says about types.
 *
 * @param definitions the types by name
 * @param typeNames the names by {@code apiVersion kind}
 * @param clusterScopes whether a type is cluster-scoped, by {@code apiVersion kind}
 */
record OpenApiDocument(
    Map<String, FieldSchema> definitions,
    Map<String, String> typeNames,
    Map<String, Boolean> clusterScopes) {
  private static final String TYPES = "x-kubernetes-group-version-kind";
  private static final String DEFINITION = "#/definitions/";
  private static final String IN_NAMESPACE = "namespaces/{namespace}";

  static OpenApiDocument parse(Node document) {
    MapNode root = requireMap(document, "the document");
    Map<String, FieldSchema> definitions = new HashMap<>();
    Map<String, String> typeNames = new HashMap<>();
    MapNode types = section(root, "definitions");
    for (int i = 0; i < types.size(); i++) {
      MapNode definition = requireMap(types.value(i), types.key(i));
      definitions.put(types.key(i), field(definition));
      for (String type : types(definition)) {
        typeNames.put(type, types.key(i));
      }
    }
    return new OpenApiDocument(
        Map.copyOf(definitions),
        Map.copyOf(typeNames),
        Map.copyOf(clusterScopes(section(root, "paths"))));
  }

  /** A section that is no map counts as empty; kustomize crashes when something needs it. */
  private static MapNode section(MapNode root, String name) {
    MapNode section = root.map(name);
    return section == null ? MapNode.empty(root.source(), root.start()) : section;
  }

  private static MapNode requireMap(Node node, String what) {
    if (node instanceof MapNode map) {
      return map;
    }
    throw new KustomizationException(
        Diagnostic.error(Code.INVALID_VALUE, "invalid schema file: `" + what + "` is no map", node)
            .hint(
                "give a Swagger 2 document with `definitions`, as `kustomize openapi fetch` does"));
  }

  /** The type that a schema tells. */
  static FieldSchema field(MapNode schema) {
    String reference = schema.text("$ref");
    if (reference != null) {
      return reference.startsWith(DEFINITION)
          ? FieldSchema.reference(reference.substring(DEFINITION.length()))
          : FieldSchema.UNKNOWN;
    }
    Map<String, FieldSchema> fields = new HashMap<>();
    MapNode properties = schema.map("properties");
    for (int i = 0; properties != null && i < properties.size(); i++) {
      if (properties.value(i) instanceof MapNode property) {
        fields.put(properties.key(i), field(property));
      }
    }
    return FieldSchema.of(
        Map.copyOf(fields),
        child(schema, "additionalProperties"),
        isList(schema) ? child(schema, "items") : null,
        mergeKeys(schema));
  }

  private static @Nullable FieldSchema child(MapNode schema, String key) {
    MapNode child = schema.map(key);
    return child == null ? null : field(child);
  }

  private static boolean isList(MapNode schema) {
    Node type = schema.get("type");
    if (type instanceof ListNode list) {
      type = list.size() == 1 ? list.get(0) : null;
    }
    return type instanceof ScalarNode scalar && scalar.text().equals("array");
  }

  /** Without a patch strategy the keys of a list have no effect. */
  private static @Nullable List<String> mergeKeys(MapNode schema) {
    String strategy = schema.text("x-kubernetes-patch-strategy");
    if (strategy == null || !hasPart(strategy, "merge")) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    ListNode listKeys = schema.list("x-kubernetes-list-map-keys");
    for (int i = 0; listKeys != null && i < listKeys.size(); i++) {
      if (listKeys.get(i) instanceof ScalarNode key) {
        keys.add(key.text());
      }
    }
    String key = schema.text("x-kubernetes-patch-merge-key");
    if (keys.isEmpty() && key != null && !key.isEmpty()) {
      keys.add(key);
    }
    return List.copyOf(keys);
  }

  private static boolean hasPart(String list, String part) {
    return (',' + list + ',').contains(',' + part + ',');
  }

  private static List<String> types(MapNode definition) {
    List<String> types = new ArrayList<>();
    ListNode list = definition.list(TYPES);
    for (int i = 0; list != null && i < list.size(); i++) {
      if (list.get(i) instanceof MapNode type) {
        types.add(type(type));
      }
    }
    return types;
  }

  private static String type(MapNode type) {
    String group = text(type, "group");
    String version = text(type, "version");
    String apiVersion = group.isEmpty() ? version : group + '/' + version;
    return Schema.typeKey(apiVersion, text(type, "kind"));
  }

  private static String text(MapNode map, String key) {
    String text = map.text(key);
    return text == null ? "" : text;
  }

  /** A kind is cluster-scoped if it can be got, and none of its paths names a namespace. */
  private static Map<String, Boolean> clusterScopes(MapNode paths) {
    Map<String, Boolean> scopes = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      MapNode get = paths.value(i) instanceof MapNode path ? path.map("get") : null;
      MapNode type = get == null ? null : get.map(TYPES);
      if (type != null) {
        boolean cluster = !paths.key(i).contains(IN_NAMESPACE);
        scopes.merge(type(type), cluster, Boolean::logicalAnd);
      }
    }
    return scopes;
  }
}
