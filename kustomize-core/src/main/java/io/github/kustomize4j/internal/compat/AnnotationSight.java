package io.github.kustomize4j.internal.compat;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/**
 * Which operations see what the reference keeps in annotations, and so need {@link
 * BuildAnnotations}.
 */
public final class AnnotationSight {
  private AnnotationSight() {}

  /** Whether a strategic merge patch wipes out annotations, or writes those of the build itself. */
  public static boolean isSeenBy(MapNode patch) {
    Node metadata = patch.get("metadata");
    if (!(metadata instanceof MapNode map) || map.has("$patch")) {
      return metadata != null;
    }
    Node annotations = map.get("annotations");
    if (!(annotations instanceof MapNode values)) {
      return annotations != null;
    }
    return values.has("$patch") || values.has(OriginNotes.STEPS) || AnnotationKeys.hasOwn(values);
  }

  /**
   * Whether a strategic merge patch without directives writes none of the former ids: what it
   * leaves of them is what was there.
   */
  public static boolean keepsHistory(MapNode patch) {
    MapNode metadata = patch.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    return metadata != null
        && annotations != null
        && !hasDirective(patch)
        && !hasDirective(metadata)
        && !hasDirective(annotations)
        && !AnnotationKeys.hasHistory(annotations);
  }

  private static boolean hasDirective(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      if (map.key(i).startsWith("$")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there are annotations, and none of the build's own: to an operation on one that is
   * there for others it makes no difference then whether those of the build stand beside it.
   */
  public static boolean areApart(MapNode body) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    return annotations != null
        && !annotations.isEmpty()
        && AnnotationKeys.strip(annotations) == annotations;
  }
}
