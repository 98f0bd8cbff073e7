package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.refs.Vars;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.resource.Scope;

/**
 * What a kustomization with everything below it comes to, before the final steps of the root.
 *
 * @param resources in order
 * @param config the field specs of its own and its bases' {@code configurations}
 * @param vars its own and its bases' variables
 * @param roots the directories of its bases and components, all levels
 */
record Accumulated(ResourceSet resources, TransformerConfig config, Vars vars, Roots roots) {
  /** The same in another build. */
  Accumulated in(Scope scope) {
    ImmutableList.Builder<Resource> moved = ImmutableList.builderWithExpectedSize(resources.size());
    for (Resource resource : resources) {
      moved.add(resource.withScope(scope));
    }
    return new Accumulated(ResourceSet.of(moved.build()), config, vars, roots);
  }
}
