package io.github.kustomize4j.resource;

/**
 * The order of resources in the output, unless {@code sortOptions} of the kustomization says it.
 */
public enum ResourceOrder {
  /**
   * By kind (namespaces and definitions first, webhooks last), then by id. The default, as of
   * {@code kustomize build}.
   */
  LEGACY,
  /** As they were accumulated. */
  NONE
}
