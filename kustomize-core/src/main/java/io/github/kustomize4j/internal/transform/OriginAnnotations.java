package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Removes the annotations about origins and transformers that {@code buildMetadata} does not ask
 * for, whoever wrote them. Thread-safe.
 */
public final class OriginAnnotations implements ResourceTransformer {
  private final boolean origins;
  private final boolean steps;

  /**
   * A transformer.
   *
   * @param origins whether those about origins stay
   * @param steps whether those about transformers stay
   */
  public OriginAnnotations(boolean origins, boolean steps) {
    this.origins = origins;
    this.steps = steps;
  }

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    return this::clean;
  }

  private Resource clean(Resource resource) {
    MapNode body = resource.body();
    MapNode metadata = body.map("metadata");
    MapNode annotations = resource.annotations();
    if (metadata == null || annotations == null) {
      return resource;
    }
    MapNode rest = origins ? annotations : annotations.without(OriginNotes.ORIGIN);
    rest = steps ? rest : rest.without(OriginNotes.STEPS);
    return rest == annotations
        ? resource
        : resource.withBody(body.with("metadata", metadata.with("annotations", rest)));
  }
}
