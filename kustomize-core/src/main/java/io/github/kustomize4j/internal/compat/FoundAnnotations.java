package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/** Takes what an operation left of the annotations of a build out of a tree again. */
final class FoundAnnotations {
  private FoundAnnotations() {}

  /**
   * A resource with another tree, in which its fields may stand as annotations.
   *
   * @param known the annotations that it had before
   * @param keep whether what is gone stays as it was
   */
  static Resource absorb(
      Resource before, MapNode body, ImmutableMap<String, String> known, boolean keep) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    MapNode rest = annotations == null ? null : AnnotationKeys.strip(annotations);
    MapNode stripped = body;
    if (metadata != null && rest != null && rest != annotations) {
      stripped = body.with("metadata", annotated(metadata, rest));
    }
    FoundTexts found = new FoundTexts(annotations, known, keep);
    Resource after = absorbSteps(before, stripped);
    return after.withHistory(found.history(after)).withTraits(found.traits(after.traits()));
  }

  /** What is noted about transformers stays apart only if nobody has touched it. */
  private static Resource absorbSteps(Resource before, MapNode body) {
    String steps = OriginNotes.steps(before);
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (steps == null) {
      return before.withBody(body);
    }
    if (metadata == null
        || annotations == null
        || !steps.equals(annotations.text(OriginNotes.STEPS))) {
      return before.withBody(body).withOrigin(before.origin().withoutSteps());
    }
    MapNode old = before.annotations();
    Node earlier = old == null ? null : old.get(OriginNotes.STEPS);
    MapNode rest =
        earlier == null
            ? annotations.without(OriginNotes.STEPS)
            : annotations.with(OriginNotes.STEPS, earlier);
    return before.withBody(body.with("metadata", annotated(metadata, rest)));
  }

  private static MapNode annotated(MapNode metadata, MapNode rest) {
    return rest.isEmpty() ? metadata.without("annotations") : metadata.with("annotations", rest);
  }
}
