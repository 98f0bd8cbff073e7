package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.resource.Resource;

/** What a JSON patch makes of a resource. */
final class JsonPatchedResource {
  private JsonPatchedResource() {}

  static Resource apply(JsonPatch patch, Resource resource) {
    return resource.withBody(patch.apply(resource.body()));
  }
}
