package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.internal.transform.select.TargetSelector;
import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A patch for all resources that a target selects: entries of {@code patches} with a target, and
 * {@code patchesJson6902}. A target that selects nothing is no mistake.
 */
public final class TargetedPatchTransformer implements Transformer {
  private final TargetSelector target;
  private final Function<Resource, @Nullable Resource> patch;
  private final boolean checksIds;

  private TargetedPatchTransformer(
      TargetSelector target, Function<Resource, @Nullable Resource> patch, boolean checksIds) {
    this.target = target;
    this.patch = patch;
    this.checksIds = checksIds;
  }

  /** A strategic merge patch; its name does not matter, and the apiVersion of the target stays. */
  public static TargetedPatchTransformer merge(
      TargetSelector target, MergePatch patch, PatchOptions options, Supplier<Schema> schema) {
    MergePatch rewritten = patch.rewritten().allowing(options);
    return new TargetedPatchTransformer(
        target, resource -> rewritten.apply(resource, options, schema), true);
  }

  /**
   * A JSON patch. It may give two resources one id for a while; the end of the build looks at that.
   *
   * @param remembersId whether the id before the patch is kept as a former one, as {@code patches}
   *     does and {@code patchesJson6902} does not
   */
  public static TargetedPatchTransformer json(
      TargetSelector target, JsonPatch patch, boolean remembersId) {
    return new TargetedPatchTransformer(
        target, resource -> JsonPatchedResource.apply(patch, resource, remembersId), false);
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    int[] slots = target.select(resources);
    for (int slot : slots) {
      PatchedSlots.replace(resources, slot, patch);
    }
    for (int i = 0; checksIds && i < slots.length; i++) {
      PatchedSlots.requireUnique(resources, slots[i]);
    }
  }
}
