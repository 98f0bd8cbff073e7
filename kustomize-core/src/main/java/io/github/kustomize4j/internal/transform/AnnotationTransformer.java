package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Map;

/** Sets annotations. Thread-safe. */
public final class AnnotationTransformer implements Transformer {
  private final MapEntries entries;

  /**
   * A transformer.
   *
   * @param annotations the annotations; with none it does nothing
   * @param specs where they go
   */
  public AnnotationTransformer(Map<String, ScalarNode> annotations, FieldSpecs specs) {
    this.entries = new MapEntries(ImmutableMap.copyOf(annotations), specs);
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    entries.apply(resources);
  }
}
