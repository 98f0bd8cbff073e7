package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import java.util.Map;

/** Sets annotations. Thread-safe. */
public final class AnnotationTransformer implements Transformer {
  private final MapEntries entries;

  /**
   * A transformer.
   *
   * @param annotations the annotations; with none it does nothing
   * @param specs where they go
   * @param author the node that says so, which gives new values their place; if it is a map, the
   *     values of its keys give theirs
   */
  public AnnotationTransformer(Map<String, String> annotations, FieldSpecs specs, Node author) {
    this.entries = new MapEntries(ImmutableMap.copyOf(annotations), specs, author);
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    entries.apply(resources);
  }
}
