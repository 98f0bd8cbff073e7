package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.compat.AnnotationTexts;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;

/** What a resource was called before a transformer renames or moves it. */
final class FormerIds {
  private FormerIds() {}

  /**
   * A resource with its present id kept as a former one.
   *
   * @throws ResolveException if the id cannot be kept
   */
  static Resource remember(Resource resource) {
    if (!isKept(resource)) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.TRANSFORM_FAILED,
                  "number of previous names, number of previous namespaces, number of previous"
                      + " kinds not equal: "
                      + resource.id(),
                  resource.body())
              .hint("a name or namespace that changes can neither be empty nor hold a comma"));
    }
    return AnnotationTexts.requireNoList(resource).rememberId();
  }

  /**
   * The reference keeps names, namespaces and kinds in three texts, divided by commas: one with a
   * comma counts twice, and an empty name does not count beside others.
   */
  private static boolean isKept(Resource resource) {
    ResourceId id = resource.id();
    boolean countsOnce = id.name().indexOf(',') < 0 && id.namespace().indexOf(',') < 0;
    var previous = resource.history().previous();
    boolean isSeen =
        previous.isEmpty() || (!id.name().isEmpty() && !previous.get(0).name().isEmpty());
    return countsOnce && isSeen;
  }
}
