package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.generate.ContentHash;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;

/** Appends the hash of its content to the name of each resource that asks for it. Thread-safe. */
public final class HashTransformer implements Transformer {
  @Override
  public void apply(ResourceSet.Editor resources) {
    resources.replaceAll(resource -> resource.traits().needsHash() ? rename(resource) : resource);
  }

  private static Resource rename(Resource resource) {
    String name = resource.id().name() + '-' + ContentHash.of(resource.body());
    return resource.rememberId().withName(name);
  }
}
