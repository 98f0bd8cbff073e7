package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.model.Image;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the names, tags and digests of images. kustomize visits all resources twice for each
 * entry: once every {@code image} in a list called {@code containers} or {@code initContainers} at
 * any depth, once the fields of the table. A field that both reach is rewritten twice, which shows
 * when a suffix is added. Here one walk counts how often a field is reached, and all entries are
 * applied to it, each as often. Thread-safe.
 */
public final class ImageTransformer implements ResourceTransformer {
  private final ImageRules rules;
  private final FieldSpecs specs;

  /**
   * A transformer for all entries of the {@code images} field.
   *
   * @param images the entries in order
   * @param specs further places
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if a name is not a regular
   *     expression
   */
  public ImageTransformer(List<Image> images, FieldSpecs specs) {
    this.rules = new ImageRules(images);
    this.specs = specs;
  }

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    ImageWalk walk = new ImageWalk(rules);
    return resource ->
        resource.gvk().kind().equals("CustomResourceDefinition")
            ? resource
            : walk.apply(specs.trie(resource.gvk()), resource);
  }
}
