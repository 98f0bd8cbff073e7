package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.internal.compat.AnnotationSight;
import io.github.kustomize4j.internal.compat.AnnotationTexts;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/** What a JSON patch makes of a resource: its annotations are all written anew. */
final class JsonPatchedResource {
  private JsonPatchedResource() {}

  /**
   * The patched resource. The reference prints it and reads it again, so it shares no scalars.
   *
   * @param remembersId whether the id before the patch is kept as a former one
   * @throws PatchException if an operation does not apply, or kind or name of a resource with
   *     former ids are gone
   */
  static Resource apply(JsonPatch patch, Resource resource, boolean remembersId) {
    if (patch.isEmpty()) {
      return resource;
    }
    Resource target = remembersId ? AnnotationTexts.requireNoList(resource).rememberId() : resource;
    Resource result = patched(patch, target.withoutShared());
    Resource patched =
        remembersId ? AnnotationTexts.rewrittenIfNamed(result) : AnnotationTexts.rewritten(result);
    return mayLackParts(patched) ? patched : requireComplete(patched);
  }

  /**
   * A resource may be without a name until the end of the build, when a hash may give it one; but
   * the reference cannot read former ids in which a name is missing.
   */
  private static boolean mayLackParts(Resource resource) {
    Node metadata = resource.body().get("metadata");
    return resource.history().previous().isEmpty()
        && (metadata == null || metadata instanceof MapNode);
  }

  private static Resource patched(JsonPatch patch, Resource resource) {
    if (!patch.touchesAnnotations("")) {
      return resource.withBody(patch.apply(resource.body()));
    }
    if (!patch.touchesAnnotations(BuildAnnotations.PREFIX)
        && !patch.touchesAnnotations(OriginNotes.STEPS)
        && AnnotationSight.areApart(resource.body())) {
      MapNode patched = patch.apply(resource.body());
      if (AnnotationSight.areApart(patched)) {
        return resource.withBody(patched);
      }
    }
    MapNode patched = patch.apply(BuildAnnotations.materialize(resource));
    return BuildAnnotations.absorbKeeping(resource, patched);
  }

  private static Resource requireComplete(Resource resource) {
    String kind = resource.gvk().kind();
    if (kind.isEmpty()) {
      throw incomplete("missing kind in object", resource);
    }
    if (resource.id().name().isEmpty() && !kind.endsWith("List")) {
      throw incomplete("missing metadata.name in object", resource);
    }
    return resource;
  }

  private static PatchException incomplete(String problem, Resource resource) {
    return new PatchException(
        Diagnostic.error(Code.PATCH_FAILED, problem, resource.body())
            .hint("a JSON patch must leave `kind` and `metadata.name` in place"));
  }
}
