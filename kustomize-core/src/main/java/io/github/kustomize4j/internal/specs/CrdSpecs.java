package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Field specs from the files that {@code crds} names: OpenAPI definitions whose properties carry
 * the extensions {@code x-kubernetes-...}. Stays on one thread and is used once.
 */
public final class CrdSpecs {
  private static final int MAX_PROPERTIES = 100_000;
  private static final String REF_VERSION = "x-kubernetes-object-ref-api-version";
  private static final String REF_KIND = "x-kubernetes-object-ref-kind";
  private static final String REF_KEY = "x-kubernetes-object-ref-name-key";

  private final MapNode definitions;
  private final List<FieldSpec> annotations = new ArrayList<>();
  private final List<FieldSpec> labels = new ArrayList<>();
  private final List<FieldSpec> prefixes = new ArrayList<>();
  private final Map<Gvk, List<FieldSpec>> references = new LinkedHashMap<>();
  private final Set<String> chain = new HashSet<>();
  private int visited;

  private CrdSpecs(MapNode definitions) {
    this.definitions = definitions;
  }

  /**
   * Reads the definitions of a file.
   *
   * @param document the file as it was read, or null if there is nothing in it
   * @throws KustomizationException if it does not hold definitions, or a definition leads back to
   *     itself
   */
  public static TransformerConfig decode(@Nullable Node document) {
    if (document == null || document.isNull()) {
      return TransformerConfig.EMPTY;
    }
    CrdSpecs reader = new CrdSpecs(map(document, "nameToApiMap"));
    for (int i = 0; i < reader.definitions.size(); i++) {
      reader.definition(reader.definitions.key(i), reader.definitions.value(i));
    }
    return reader.config();
  }

  private static MapNode map(Node node, String goType) {
    if (node instanceof MapNode map) {
      return map;
    }
    String found = node instanceof ScalarNode ? "string" : "array";
    throw new KustomizationException(
        Diagnostic.error(
                Code.WRONG_TYPE,
                "unable to parse open API definition: json: cannot unmarshal "
                    + found
                    + " into Go value of type accumulator."
                    + goType,
                node)
            .hint(
                "`crds` takes OpenAPI definitions by name; list CustomResourceDefinition manifests"
                    + " under `resources`"));
  }

  private void definition(String name, Node node) {
    MapNode properties = properties(node);
    if (properties != null
        && properties.has("kind")
        && properties.has("apiVersion")
        && properties.has("metadata")) {
      walk(name, properties, name.substring(name.lastIndexOf('.') + 1), "");
    }
  }

  private static @Nullable MapNode properties(Node definition) {
    if (definition.isNull()) {
      return null;
    }
    MapNode fields = map(definition, "OpenAPIDefinition");
    MapNode schema = null;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.key(i).equalsIgnoreCase("schema") && !fields.value(i).isNull()) {
        schema = map(fields.value(i), "OpenAPIDefinition");
      }
    }
    Node properties = schema == null ? null : schema.get("properties");
    return properties == null || properties.isNull() ? null : map(properties, "OpenAPIDefinition");
  }

  private void walk(String definition, MapNode properties, String kind, String parent) {
    if (!chain.add(definition)) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.CYCLE,
                  "the definition `" + definition + "` refers to itself by `$ref`",
                  properties)
              .hint("leave the `$ref` out that leads back; field specs cannot be endless"));
    }
    for (int i = 0; i < properties.size(); i++) {
      if (!properties.value(i).isNull()) {
        MapNode property = map(properties.value(i), "OpenAPIDefinition");
        property(property, kind, parent + properties.key(i));
      }
    }
    chain.remove(definition);
  }

  private void property(MapNode property, String kind, String path) {
    if (++visited > MAX_PROPERTIES) {
      throw new LoadException(
          Diagnostic.error(
                  Code.LIMIT_EXCEEDED,
                  "the definitions lead to more than " + MAX_PROPERTIES + " fields",
                  property)
              .hint("leave definitions out that no reference or label needs"));
    }
    addIf(property, "x-kubernetes-annotation", annotations, kind, path);
    addIf(property, "x-kubernetes-label-selector", labels, kind, path);
    addIf(property, "x-kubernetes-identity", prefixes, kind, path);
    addReference(property, kind, path);
    String target = string(property, "$ref");
    Node node = target == null ? null : definitions.get(target);
    MapNode next = node == null ? null : properties(node);
    if (target != null && next != null) {
      walk(target, next, kind, path + '/');
    }
  }

  private static void addIf(
      MapNode property, String extension, List<FieldSpec> specs, String kind, String path) {
    if (string(property, extension) != null) {
      specs.add(new FieldSpec("", "", kind, path, false));
    }
  }

  /** The whole api-version becomes the version, so only objects of the core group are found. */
  private void addReference(MapNode property, String kind, String path) {
    String version = string(property, REF_VERSION);
    String targetKind = string(property, REF_KIND);
    if (version != null && targetKind != null) {
      String key = string(property, REF_KEY);
      String field = path + '/' + (key == null ? "name" : key);
      references
          .computeIfAbsent(new Gvk("", version, targetKind), target -> new ArrayList<>())
          .add(new FieldSpec("", "", kind, field, false));
    }
  }

  private static @Nullable String string(MapNode property, String key) {
    return property.get(key) instanceof ScalarNode scalar && scalar.isString()
        ? scalar.text()
        : null;
  }

  private TransformerConfig config() {
    List<NameReference> entries = new ArrayList<>();
    references.forEach(
        (target, referrers) -> entries.add(new NameReference(target, FieldSpecs.of(referrers))));
    return new TransformerConfig.Builder()
        .set("commonAnnotations", FieldSpecs.of(annotations))
        .set("commonLabels", FieldSpecs.of(labels))
        .set("namePrefix", FieldSpecs.of(prefixes))
        .nameReference(NameReferenceTable.of(entries))
        .build();
  }
}
