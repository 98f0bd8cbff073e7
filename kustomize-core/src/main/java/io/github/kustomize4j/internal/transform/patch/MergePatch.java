package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.internal.compat.AnnotationSight;
import io.github.kustomize4j.internal.compat.AnnotationTexts;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.patch.StrategicMerge;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.TextStyle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One document of a strategic merge patch, with the id of the resource that it names. Immutable and
 * thread-safe.
 */
public final class MergePatch {
  private static final String API_VERSION = "apiVersion";

  private final MapNode body;
  private final ResourceId id;
  private final StrategicMerge merge;
  private final boolean seesAnnotations;
  private final boolean keepsHistory;
  private final @Nullable ScalarNode noVersion;

  private MergePatch(MapNode body, ResourceId id, @Nullable ScalarNode noVersion) {
    this.body = body;
    this.id = id;
    this.merge = StrategicMerge.parse(body);
    this.noVersion = noVersion;
    this.seesAnnotations = AnnotationSight.isSeenBy(body);
    this.keepsHistory = AnnotationSight.keepsHistory(body);
  }

  /**
   * A patch.
   *
   * @throws io.github.kustomize4j.diagnostics.PatchException if its directive is unknown
   */
  public static MergePatch of(MapNode body, Scope scope) {
    return new MergePatch(body, Resource.idOf(body, scope), null);
  }

  /** The resource that the patch names. */
  ResourceId id() {
    return id;
  }

  /** The document. */
  MapNode body() {
    return body;
  }

  /**
   * The patch as {@code patchesStrategicMerge}, and entries of {@code patches} with a target, apply
   * it. It takes over the version of the resource; one that has none gets an empty one. The
   * reference also writes the labels and annotations of the patch anew, and makes texts of them: a
   * null deletes nothing here.
   */
  public MergePatch rewritten() {
    MapNode rewritten = untyped(body, "kind");
    if (body.get("metadata") instanceof MapNode metadata) {
      MapNode texts = withTexts(withTexts(metadata, "labels"), "annotations");
      rewritten = rewritten.with("metadata", untyped(texts, "name"));
    }
    Node version = body.get(API_VERSION);
    ScalarNode noVersion =
        version instanceof ScalarNode scalar
            ? scalar.withUntypedText("")
            : ScalarNode.untyped(body.source(), body.start(), "");
    return new MergePatch(rewritten, id, noVersion);
  }

  /**
   * The patch with what it may change noted in its annotations, as the reference does; where it
   * notes anything, it makes texts of all of them.
   */
  MergePatch allowing(PatchOptions options) {
    return options.isNone()
        ? this
        : new MergePatch(
            BuildAnnotations.withMarks(
                body.with("metadata", withTexts(metadata(), "annotations")),
                options.allowNameChange(),
                options.allowKindChange()),
            id,
            noVersion);
  }

  private MapNode metadata() {
    MapNode metadata = body.map("metadata");
    return metadata == null ? MapNode.empty(body.source(), body.start()) : metadata;
  }

  /** Kind and name are written anew, too, and lose their quotes: {@code "5"} becomes a number. */
  private static MapNode untyped(MapNode map, String key) {
    return map.get(key) instanceof ScalarNode scalar
        ? map.with(key, ScalarNode.untyped(scalar.source(), scalar.start(), scalar.text()))
        : map;
  }

  private static MapNode withTexts(MapNode metadata, String key) {
    Node value = metadata.get(key);
    if (value instanceof MapNode map && !map.isEmpty()) {
      return metadata.with(key, map.mapValues(MergePatch::text));
    }
    return value == null || value instanceof ListNode ? metadata : metadata.without(key);
  }

  private static Node text(Node value) {
    String text = value instanceof ScalarNode scalar ? scalar.text() : "";
    return ScalarNode.of(value.source(), value.start(), text, Tag.STR, TextStyle.of(text));
  }

  /**
   * The patched resource, or null if the patch deletes it. Whatever the patch says, the namespace
   * stays; name and kind stay unless the options allow a change, and then the id before it is kept
   * as a former one.
   */
  @Nullable Resource apply(Resource target, PatchOptions options, Supplier<Schema> schema) {
    Resource remembered =
        options.isNone() ? target : AnnotationTexts.requireNoList(target).withFormerId();
    MapNode before = seesAnnotations ? annotated(remembered) : target.body();
    MapNode patched = forVersionOf(target).apply(before, schema.get());
    if (patched == null) {
      return null;
    }
    MapNode restored = restore(patched, target.body(), options);
    if (noVersion != null && !target.body().has(API_VERSION)) {
      restored = restored.with(API_VERSION, noVersion);
    }
    return seesAnnotations ? absorb(remembered, restored) : remembered.withBody(restored);
  }

  private MapNode annotated(Resource target) {
    return keepsHistory
        ? BuildAnnotations.materializeBriefly(target)
        : BuildAnnotations.materialize(target);
  }

  private Resource absorb(Resource target, MapNode patched) {
    return keepsHistory
        ? BuildAnnotations.absorbBriefly(target, patched)
        : BuildAnnotations.absorb(target, patched);
  }

  private StrategicMerge forVersionOf(Resource target) {
    return noVersion != null ? merge.withApiVersion(version(target)) : merge;
  }

  /** The version is written without a type. */
  private static @Nullable Node version(Resource target) {
    Node version = target.body().get(API_VERSION);
    return version instanceof ScalarNode scalar
            && scalar.tag() != PlainScalars.resolve(scalar.text())
        ? scalar.withUntypedText(scalar.text())
        : version;
  }

  private MapNode restore(MapNode patched, MapNode before, PatchOptions options) {
    MapNode result = options.allowKindChange() ? patched : restore(patched, before, body, "kind");
    MapNode metadata = result.map("metadata");
    MapNode metadataBefore = before.map("metadata");
    if (metadata == null || metadataBefore == null) {
      return result;
    }
    MapNode patch = body.map("metadata");
    MapNode restored = restore(metadata, metadataBefore, patch, "namespace");
    if (!options.allowNameChange()) {
      restored = restore(restored, metadataBefore, patch, "name");
    }
    return result.with("metadata", restored);
  }

  /** What the patch has written is written over, without a type: a text may become a number. */
  private static MapNode restore(
      MapNode patched, MapNode before, @Nullable MapNode patch, String key) {
    Node value = before.get(key);
    if (value == null || isNoNamespace(key, value)) {
      return patched.without(key);
    }
    boolean written = patch != null && patch.has(key) && value instanceof ScalarNode;
    return patched.with(key, written ? untyped((ScalarNode) value, patched.get(key)) : value);
  }

  /** An empty namespace, or null, goes when a patch is applied. */
  private static boolean isNoNamespace(String key, Node value) {
    return key.equals("namespace")
        && value instanceof ScalarNode scalar
        && (scalar.isNull() || scalar.text().isEmpty());
  }

  private static Node untyped(ScalarNode value, @Nullable Node patched) {
    return patched instanceof ScalarNode
        ? value.withUntypedText(value.text())
        : ScalarNode.untyped(value.source(), value.start(), value.text());
  }
}
