package io.github.kustomize4j.patch;

import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A strategic merge patch: a part of an object, laid over the whole. Maps merge by key, null
 * removes a key, lists are replaced unless the schema gives them merge keys, and {@code $patch}
 * deletes or replaces what it stands in. The rules, with their quirks, are those of kustomize
 * v5.8.1.
 *
 * <p>Immutable and thread-safe: parse once, apply to many objects.
 */
public final class StrategicMerge {
  private static final String API_VERSION = "apiVersion";

  private final MapNode patch;
  private final Directive directive;

  private StrategicMerge(MapNode patch, Directive directive) {
    this.patch = patch;
    this.directive = directive;
  }

  /**
   * A patch of an object.
   *
   * @throws io.github.kustomize4j.diagnostics.PatchException if its {@code $patch} is none of
   *     merge, replace and delete
   */
  public static StrategicMerge parse(MapNode patch) {
    return new StrategicMerge(Directive.strip(patch), Directive.of(patch));
  }

  /**
   * This patch with another {@code apiVersion}, or without one; the same object if it has that one
   * already. A patch for selected objects leaves their version alone in this way.
   */
  public StrategicMerge withApiVersion(@Nullable Node apiVersion) {
    Node own = patch.get(API_VERSION);
    if (apiVersion == null) {
      return own == null ? this : new StrategicMerge(patch.without(API_VERSION), directive);
    }
    return apiVersion.equals(own)
        ? this
        : new StrategicMerge(patch.with(API_VERSION, apiVersion), directive);
  }

  /**
   * The patched object; the same object if the patch changes nothing; null if the patch deletes it.
   *
   * @param target a complete object
   * @param schema what is known about types; that of the target is looked up by its {@code
   *     apiVersion} and {@code kind}
   * @throws io.github.kustomize4j.diagnostics.PatchException if the patch holds a map where the
   *     target holds a list or the like, or an unknown directive
   */
  public @Nullable MapNode apply(MapNode target, Schema schema) {
    return switch (directive) {
      case DELETE -> null;
      case REPLACE -> replaceAtTheRoot(target);
      case MERGE -> merge(target, schema);
    };
  }

  /** The reference ignores a patch that says {@code $patch: replace} at its root. */
  private static MapNode replaceAtTheRoot(MapNode target) {
    return target;
  }

  private @Nullable MapNode merge(MapNode target, Schema schema) {
    Node merged = new MergeWalk(schema).merge(target, patch, null);
    return merged instanceof MapNode map ? map : null;
  }
}
