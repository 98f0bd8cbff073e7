package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sets annotations. Thread-safe. */
public final class AnnotationTransformer implements ResourceTransformer {
  private final MapEntries entries;

  /**
   * A transformer.
   *
   * @param annotations the annotations; with none it does nothing
   * @param specs where they go
   */
  public AnnotationTransformer(Pairs annotations, FieldSpecs specs) {
    this.entries = new MapEntries(annotations, specs);
  }

  /** A resource that the build has notes on has annotations, so none need be created there. */
  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    return resource -> entries.edit(BuildAnnotations.withAnnotations(resource));
  }
}
