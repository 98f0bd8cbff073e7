package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Traits;

/**
 * What a patch may do to the identity of its target.
 *
 * @param allowNameChange whether it may rename it
 * @param allowKindChange whether it may change its kind
 */
public record PatchOptions(boolean allowNameChange, boolean allowKindChange) {
  /** Nothing. */
  public static final PatchOptions NONE = new PatchOptions(false, false);

  /** The resource with its present id kept as a former one, if the patch may change it. */
  Resource remember(Resource resource) {
    if (!allowNameChange && !allowKindChange) {
      return resource;
    }
    Traits traits = resource.traits();
    return resource
        .rememberId()
        .withTraits(
            traits.withChangesAllowed(
                allowNameChange || traits.nameChangeAllowed(),
                allowKindChange || traits.kindChangeAllowed()));
  }
}
