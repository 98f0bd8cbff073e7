package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;

/** What a JSON patch makes of a resource. */
final class JsonPatchedResource {
  private JsonPatchedResource() {}

  /**
   * The patched resource. The reference prints it and reads it again, so it shares no scalars.
   *
   * @throws PatchException if an operation does not apply, or kind or name are gone
   */
  static Resource apply(JsonPatch patch, Resource target) {
    Resource resource = target.withoutShared();
    if (!patch.touchesAnnotations("")) {
      return requireComplete(resource.withBody(patch.apply(resource.body())));
    }
    if (!patch.touchesAnnotations(BuildAnnotations.PREFIX)
        && BuildAnnotations.areApart(resource.body())) {
      MapNode patched = patch.apply(resource.body());
      if (BuildAnnotations.areApart(patched)) {
        return requireComplete(resource.withBody(patched));
      }
    }
    MapNode patched = patch.apply(BuildAnnotations.materialize(resource));
    return requireComplete(BuildAnnotations.absorbKeeping(resource, patched));
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
