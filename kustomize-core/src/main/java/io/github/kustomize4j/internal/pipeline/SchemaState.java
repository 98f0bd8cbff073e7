package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonReader;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The schema of one build. kustomize keeps it in a global that the first kustomization with an
 * {@code openapi} field sets: the one that is built, or else the first base in the order of
 * loading, from which moment it holds for all.
 */
final class SchemaState {
  private final Loader loader;
  private final YamlReader reader;
  private Schema schema = Schema.builtin();
  private boolean isSet;
  private boolean builtinUsed;
  private final Scope scope = this::clusterScoped;

  SchemaState(Loader loader, YamlReader reader) {
    this.loader = loader;
    this.reader = reader;
  }

  /** Whether a kustomization has set the schema, from when on it holds for all. */
  boolean isSet() {
    return isSet;
  }

  /** The schema as it is now, for a patch. */
  Schema forPatch() {
    builtinUsed |= !isSet;
    return schema;
  }

  /** Which kinds are cluster-scoped, as it is known at the time of the question. */
  Scope scope() {
    return scope;
  }

  private boolean clusterScoped(Gvk gvk) {
    String apiVersion = gvk.apiVersion();
    if (!isSet && !builtinUsed && !Schema.isScopeBuiltin(apiVersion, gvk.kind())) {
      builtinUsed = true;
    }
    return schema.isClusterScoped(apiVersion, gvk.kind());
  }

  /** Takes the {@code openapi} field of a kustomization into account, just after it was read. */
  void load(Root root, Kustomization kustomization) {
    ScalarNode version = nonEmpty(kustomization.openapi().get("version"));
    ScalarNode path = nonEmpty(kustomization.openapi().get("path"));
    if (isSet || (version == null && path == null)) {
      return;
    }
    if (version != null && path != null) {
      throw new KustomizationException(both(path));
    }
    if (version != null && !version.text().equals(Schema.BUILTIN_VERSION)) {
      throw new KustomizationException(unknownVersion(version));
    }
    if (path != null) {
      schema = schema.with(Schema.parse(read(root, path)), !builtinUsed);
    }
    isSet = true;
  }

  private Node read(Root root, ScalarNode path) {
    byte[] bytes = loader.read(root, path.text(), path.location());
    String name = loader.locate(root, path.text()).toString();
    if (bytes.length > 0 && bytes[0] == '{') {
      return JsonReader.read(name, new String(bytes, StandardCharsets.UTF_8));
    }
    Node document = reader.readYaml11(name, bytes);
    if (document == null) {
      throw new KustomizationException(
          Diagnostic.error(Code.INVALID_VALUE, "invalid schema file: `" + name + "` is empty", path)
              .hint("give an OpenAPI document of version 2 with `definitions`"));
    }
    return document;
  }

  private static @Nullable ScalarNode nonEmpty(@Nullable ScalarNode text) {
    return text == null || text.text().isEmpty() ? null : text;
  }

  private static Diagnostic both(Node at) {
    return Diagnostic.error(
            Code.INVALID_VALUE, "builtin version and custom schema provided, cannot use both", at)
        .hint("keep `openapi.version` or `openapi.path`");
  }

  private static Diagnostic unknownVersion(ScalarNode version) {
    return Diagnostic.error(
            Code.INVALID_VALUE,
            "the specified OpenAPI version is not built in: `" + version.text() + "`",
            version)
        .hint(
            "the version that is built in is "
                + Schema.BUILTIN_VERSION
                + "; others come from a file, `openapi.path`");
  }
}
