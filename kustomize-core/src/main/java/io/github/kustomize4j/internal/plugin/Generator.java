package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import java.util.List;

/** A configured generator. */
@FunctionalInterface
public interface Generator {
  /**
   * The resources that it makes, in order.
   *
   * @param origin what is noted as their origin
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if it cannot
   */
  List<Resource> generate(Origin origin);
}
