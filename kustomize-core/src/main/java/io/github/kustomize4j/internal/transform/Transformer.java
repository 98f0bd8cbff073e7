package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.resource.ResourceSet;

/** One step that changes resources in place of their slots. Implementations are immutable. */
@FunctionalInterface
public interface Transformer {
  /**
   * Changes the resources.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if a resource does not allow it
   */
  void apply(ResourceSet.Editor resources);
}
