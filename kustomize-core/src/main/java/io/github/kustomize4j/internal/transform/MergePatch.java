package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.patch.StrategicMerge;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Scope;
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
  private final boolean anyVersion;

  private MergePatch(MapNode body, ResourceId id, StrategicMerge merge, boolean anyVersion) {
    this.body = body;
    this.id = id;
    this.merge = merge;
    this.anyVersion = anyVersion;
    this.wipesAnnotations = BuildAnnotations.isSeenBy(body);
  }

  /**
   * A patch.
   *
   * @throws io.github.kustomize4j.diagnostics.PatchException if its directive is unknown
   */
  public static MergePatch of(MapNode body, Scope scope) {
    return new MergePatch(body, Resource.idOf(body, scope), StrategicMerge.parse(body), false);
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
   * The patch as it applies to any resource: it takes over the version of the resource. One that
   * has none gets an empty one.
   */
  MergePatch forAnyVersion() {
    return new MergePatch(body, id, merge, true);
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
    if (anyVersion && !target.body().has(API_VERSION)) {
      restored = restored.with(API_VERSION, ScalarNode.plain(body.source(), body.start(), ""));
    }
    return wipesAnnotations
        ? BuildAnnotations.absorb(remembered, restored)
        : remembered.withBody(restored);
  }

  private StrategicMerge forVersionOf(Resource target) {
    return anyVersion ? merge.withApiVersion(target.body().get(API_VERSION)) : merge;
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
