package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;

/**
 * A resource that others may refer to by a name it once had.
 *
 * @param resource the resource
 * @param slot its place in the list
 */
record Candidate(Resource resource, int slot) {
  ResourceId id() {
    return resource.id();
  }

  /** Whether it once was of a type. */
  boolean was(Gvk selector) {
    for (ResourceId former : resource.history().previous()) {
      if (former.gvk().isSelected(selector)) {
        return true;
      }
    }
    return false;
  }

  boolean isClusterScoped() {
    return id().clusterScoped();
  }

  /** The effective namespace now. */
  String namespace() {
    return id().effectiveNamespace();
  }

  /** The effective namespace in the beginning. */
  String originalNamespace() {
    return resource.originalId().effectiveNamespace();
  }
}
