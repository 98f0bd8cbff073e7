package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A transformer that changes each resource by itself, so that it may work on one resource when a
 * later transformer has already changed those before it; see {@link ResourcePass}.
 */
public interface ResourceTransformer extends Transformer {
  /**
   * Begins a pass over resources. What is given back is asked once for each of them, in their
   * order, and stays on one thread; null removes the resource.
   *
   * @param resources as they are before the pass
   */
  UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources);

  @Override
  default void apply(ResourceSet.Editor resources) {
    resources.replaceAll(begin(resources));
  }
}
