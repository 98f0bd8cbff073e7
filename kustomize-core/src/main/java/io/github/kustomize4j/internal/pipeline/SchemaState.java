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
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * The schema of one build. kustomize keeps it in a global that the first kustomization with an
 * {@code openapi} field sets: the one that is built, or else the first base in the order of
 * loading, from which moment it holds for all.
 */
final class SchemaState {
  private final Loader loader;
  private final Texts texts;
  private Schema schema = Schema.builtin();
  private boolean isSet;
  private boolean builtinUsed;
  // As above, though only since the present base was entered.
  private boolean builtinUsedHere;
  private final Scope scope = this::clusterScoped;

  SchemaState(Loader loader, Texts texts) {
    this.loader = loader;
    this.texts = texts;
  }

  /**
   * What a part of a build did to the schema, or what was done before it.
   *
   * @param builtinUsedBefore whether the built-in one was used before
   * @param builtinUsed whether the part used it
   * @param sets whether the part set the schema
   * @param schema the schema after it
   */
  record Passage(boolean builtinUsedBefore, boolean builtinUsed, boolean sets, Schema schema) {}

  /** Begins a part. */
  Passage enter() {
    Passage before = new Passage(builtinUsed, builtinUsedHere, isSet, schema);
    builtinUsedHere = false;
    return before;
  }

  /**
   * Ends a part.
   *
   * @param before what its beginning gave
   */
  Passage leave(Passage before) {
    Passage passage =
        new Passage(before.builtinUsedBefore(), builtinUsedHere, isSet && !before.sets(), schema);
    builtinUsedHere |= before.builtinUsed();
    return passage;
  }

  /** Whether a part would do the same now, if the schema is the one that it began with. */
  boolean accepts(Passage passage) {
    return !passage.sets() || passage.builtinUsedBefore() == builtinUsed;
  }

  /** Does what a part did. */
  void pass(Passage passage) {
    builtinUsed |= passage.builtinUsed();
    builtinUsedHere |= passage.builtinUsed();
    isSet |= passage.sets();
    schema = passage.sets() ? passage.schema() : schema;
  }

  /** The schema as it is now. */
  Schema schema() {
    return schema;
  }

  /** Whether a kustomization has set the schema, from when on it holds for all. */
  boolean isSet() {
    return isSet;
  }

  /** The schema as it is now, for a patch. */
  Schema forPatch() {
    if (!isSet) {
      noteBuiltin();
    }
    return schema;
  }

  /** Which kinds are cluster-scoped, as it is known at the time of the question. */
  Scope scope() {
    return scope;
  }

  private boolean clusterScoped(Gvk gvk) {
    String apiVersion = gvk.apiVersion();
    if (!isSet && !builtinUsedHere && !Schema.isScopeBuiltin(apiVersion, gvk.kind())) {
      noteBuiltin();
    }
    return schema.isClusterScoped(apiVersion, gvk.kind());
  }

  private void noteBuiltin() {
    builtinUsed = true;
    builtinUsedHere = true;
  }

  /** Takes the {@code openapi} field of a kustomization into account, just after it was read. */
  void load(Root root, Kustomization kustomization) {
    ScalarNode version = kustomization.openapi().get("version");
    ScalarNode path = kustomization.openapi().get("path");
    boolean isEmpty = version == null || version.text().isEmpty();
    if (isSet || (isEmpty && path == null)) {
      return;
    }
    if (version != null && path != null) {
      throw new KustomizationException(both(path));
    }
    if (version != null && !version.text().equals(Schema.BUILTIN_VERSION)) {
      throw new KustomizationException(unknownVersion(version));
    }
    if (path != null) {
      schema = custom(root, path);
    }
    isSet = true;
  }

  /** Builds of one text share its schema, so that they can share bases too. */
  private Schema custom(Root root, ScalarNode path) {
    NamedText text = NamedText.file(loader, root, path);
    boolean replaces = !builtinUsed;
    return texts.schema(
        text, replaces, () -> schema.with(Schema.parse(parse(text, path)), replaces));
  }

  /** A file that holds null, or comments only, is a schema without types; an empty one is none. */
  private Node parse(NamedText text, ScalarNode path) {
    if (text.bytes().length == 0) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.INVALID_VALUE, "invalid schema file: `" + text.name() + "` is empty", path)
              .hint("give an OpenAPI document of version 2 with `definitions`"));
    }
    Node document = texts.settingsOrJson(text, '{');
    return document == null || document.isNull()
        ? MapNode.empty(path.source(), path.start())
        : document;
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
