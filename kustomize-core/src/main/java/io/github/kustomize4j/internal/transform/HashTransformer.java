package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import java.util.function.Function;

/** Appends the hash of its content to the name of each resource that asks for it. Thread-safe. */
public final class HashTransformer implements Transformer {
  private final Function<MapNode, String> hash;

  /**
   * A transformer.
   *
   * @param hash computes the suffix from an object's tree
   */
  public HashTransformer(Function<MapNode, String> hash) {
    this.hash = hash;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    resources.replaceAll(resource -> resource.traits().needsHash() ? rename(resource) : resource);
  }

  private Resource rename(Resource resource) {
    String name = resource.id().name() + '-' + hash.apply(resource.body());
    return resource.rememberId().withName(name);
  }
}
