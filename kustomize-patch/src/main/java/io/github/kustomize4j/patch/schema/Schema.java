package io.github.kustomize4j.patch.schema;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a build knows about types: how their lists merge, and which kinds live outside of
 * namespaces. {@link #builtin} is the schema of Kubernetes v1.21.2, the only one kustomize v5.8.1
 * carries; {@link #parse} reads the document of a kustomization's {@code openapi} field.
 *
 * <p>The scopes of the builtin types and the types of kustomization files hold in every schema.
 * Immutable and thread-safe.
 */
public final class Schema {
  /** The version whose schema is built in. */
  public static final String BUILTIN_VERSION = "v1.21.2";

  /** More references in a row than this lead nowhere: they go round. */
  private static final int MAX_REFERENCES = 100;

  private final Map<String, FieldSchema> definitions;
  private final Map<String, String> typeNames;
  private final Map<String, Boolean> clusterScopes;
  private final boolean withBuiltinTypes;

  private Schema(
      Map<String, FieldSchema> definitions,
      Map<String, String> typeNames,
      Map<String, Boolean> clusterScopes,
      boolean withBuiltinTypes) {
    this.definitions = definitions;
    this.typeNames = typeNames;
    this.clusterScopes = clusterScopes;
    this.withBuiltinTypes = withBuiltinTypes;
  }

  private static final class Builtin {
    static final Schema SCHEMA = new Schema(Map.of(), Map.of(), Map.of(), true);
  }

  /** The schema of Kubernetes v1.21.2. Its table is read at the first question. */
  public static Schema builtin() {
    return Builtin.SCHEMA;
  }

  /**
   * The schema of an OpenAPI document, version 2; only its {@code definitions} and {@code paths}
   * count. The builtin types are not in it.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it is not such a document
   */
  public static Schema parse(Node document) {
    OpenApiDocument parsed = OpenApiDocument.parse(document);
    return new Schema(parsed.definitions(), parsed.typeNames(), parsed.clusterScopes(), false);
  }

  /**
   * This schema with another one that was read later: its types take the place of those of the same
   * name.
   *
   * @param replaceBuiltin whether the builtin types go, as they do when the other one comes before
   *     they were first needed
   */
  public Schema with(Schema later, boolean replaceBuiltin) {
    return new Schema(
        union(definitions, later.definitions),
        union(typeNames, later.typeNames),
        union(clusterScopes, later.clusterScopes),
        later.withBuiltinTypes || (withBuiltinTypes && !replaceBuiltin));
  }

  private static <T> Map<String, T> union(Map<String, T> base, Map<String, T> later) {
    Map<String, T> union = new HashMap<>(base);
    union.putAll(later);
    return Map.copyOf(union);
  }

  /** Whether objects of a type are certainly cluster-scoped; types that nobody knows are not. */
  public boolean isClusterScoped(String apiVersion, String kind) {
    String type = typeKey(apiVersion, kind);
    Boolean builtin = BuiltinTypes.get().clusterScope(type);
    return builtin != null ? builtin : clusterScopes.getOrDefault(type, false);
  }

  /** Whether the scope of a type is in the fixed table. */
  public static boolean isScopeBuiltin(String apiVersion, String kind) {
    return BuiltinTypes.get().clusterScope(typeKey(apiVersion, kind)) != null;
  }

  /** The type of an object, or null if it is not known. */
  public @Nullable FieldSchema type(String apiVersion, String kind) {
    String type = typeKey(apiVersion, kind);
    String name = typeNames.get(type);
    if (name == null && (withBuiltinTypes || BuiltinTypes.isOfKustomize(type))) {
      name = BuiltinTypes.get().typeName(type);
    }
    return name == null ? null : follow(FieldSchema.reference(name));
  }

  static String typeKey(String apiVersion, String kind) {
    return apiVersion + ' ' + kind;
  }

  /** The type of a field of a map, or null if it is not known. */
  public @Nullable FieldSchema field(@Nullable FieldSchema of, String name) {
    return of == null ? null : follow(of.field(name));
  }

  /**
   * The type of a field of which its document itself tells the type, in a comment: an OpenAPI
   * schema as JSON. Null if it is none, or leads nowhere.
   */
  public @Nullable FieldSchema remarked(String json) {
    try {
      return JsonReader.read("comment", json) instanceof MapNode map
          ? follow(OpenApiDocument.field(map))
          : null;
    } catch (ParseException notJson) {
      return null;
    }
  }

  /** The type of the elements of a list, or null if it is not known. */
  public @Nullable FieldSchema items(@Nullable FieldSchema of) {
    return of == null ? null : follow(of.items());
  }

  private @Nullable FieldSchema follow(@Nullable FieldSchema start) {
    FieldSchema type = start;
    for (int i = 0; type != null && type.reference() != null; i++) {
      type = i == MAX_REFERENCES ? null : definition(type.reference());
    }
    return type;
  }

  private @Nullable FieldSchema definition(String name) {
    FieldSchema own = definitions.get(name);
    if (own == null && (withBuiltinTypes || BuiltinTypes.isDefinitionOfKustomize(name))) {
      return BuiltinTypes.get().definition(name);
    }
    return own;
  }
}
