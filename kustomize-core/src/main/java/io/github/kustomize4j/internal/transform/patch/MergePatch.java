package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.patch.StrategicMerge;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
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
  private final boolean wipesAnnotations;
  private final @Nullable ScalarNode noVersion;

  private MergePatch(
      MapNode body, ResourceId id, StrategicMerge merge, @Nullable ScalarNode noVersion) {
    this.body = body;
    this.id = id;
    this.merge = merge;
    this.noVersion = noVersion;
    this.wipesAnnotations = BuildAnnotations.isSeenBy(body);
  }

  /**
   * A patch.
   *
   * @throws io.github.kustomize4j.diagnostics.PatchException if its directive is unknown
   */
  public static MergePatch of(MapNode body, Scope scope) {
    return new MergePatch(body, Resource.idOf(body, scope), StrategicMerge.parse(body), null);
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
    MapNode rewritten = body;
    if (body.get("metadata") instanceof MapNode metadata) {
      rewritten = body.with("metadata", withTexts(withTexts(metadata, "labels"), "annotations"));
    }
    Node version = body.get(API_VERSION);
    ScalarNode noVersion =
        version instanceof ScalarNode scalar
            ? scalar.withUntypedText("")
            : ScalarNode.plain(body.source(), body.start(), "");
    return new MergePatch(rewritten, id, StrategicMerge.parse(rewritten), noVersion);
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
    return ScalarNode.string(value.source(), value.start(), text);
  }

  /**
   * The patched resource, or null if the patch deletes it. Whatever the patch says, the namespace
   * stays; name and kind stay unless the options allow a change, and then the id before it is kept
   * as a former one.
   */
  @Nullable Resource apply(Resource target, PatchOptions options, Supplier<Schema> schema) {
    Resource remembered = options.remember(target);
    MapNode before = wipesAnnotations ? BuildAnnotations.materialize(remembered) : target.body();
    MapNode patched = forVersionOf(target).apply(before, schema.get());
    if (patched == null) {
      return null;
    }
    MapNode restored = restore(patched, target.body(), options);
    if (noVersion != null && !target.body().has(API_VERSION)) {
      restored = restored.with(API_VERSION, noVersion);
    }
    return wipesAnnotations
        ? BuildAnnotations.absorb(remembered, restored)
        : remembered.withBody(restored);
  }

  private StrategicMerge forVersionOf(Resource target) {
    return noVersion != null ? merge.withApiVersion(target.body().get(API_VERSION)) : merge;
  }

  private static MapNode restore(MapNode patched, MapNode before, PatchOptions options) {
    MapNode result = options.allowKindChange() ? patched : restore(patched, before, "kind");
    MapNode metadata = result.map("metadata");
    MapNode metadataBefore = before.map("metadata");
    if (metadata == null || metadataBefore == null || metadata == metadataBefore) {
      return result;
    }
    MapNode restored = restore(metadata, metadataBefore, "namespace");
    if (!options.allowNameChange()) {
      restored = restore(restored, metadataBefore, "name");
    }
    return result.with("metadata", restored);
  }

  private static MapNode restore(MapNode patched, MapNode before, String key) {
    Node value = before.get(key);
    return value == null ? patched.without(key) : patched.with(key, value);
  }
}
