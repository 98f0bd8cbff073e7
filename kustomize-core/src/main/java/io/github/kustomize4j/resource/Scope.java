package io.github.kustomize4j.resource;

/** Knows which kinds live outside of namespaces. */
@FunctionalInterface
public interface Scope {
  /** Whether objects of this type are certainly cluster-scoped; types that nobody knows are not. */
  boolean clusterScoped(Gvk gvk);
}
