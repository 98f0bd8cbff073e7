package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.generate.ContentHash;
import io.github.kustomize4j.internal.compat.HashedTree;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;

/** Appends the hash of its content to the name of each resource that asks for it. Thread-safe. */
public final class HashTransformer implements Transformer {
  @Override
  public void apply(ResourceSet.Editor resources) {
    resources.replaceAll(resource -> resource.traits().needsHash() ? rename(resource) : resource);
  }

  private static Resource rename(Resource resource) {
    String name = resource.id().name() + '-' + ContentHash.of(hashed(resource));
    return FormerIds.remember(resource).withName(name);
  }

  private static MapNode hashed(Resource resource) {
    MapNode body = resource.body();
    return ContentHash.isOfContent(body) ? body : HashedTree.of(resource);
  }
}
