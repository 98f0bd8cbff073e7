package io.github.kustomize4j.internal.transform.patch;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.internal.advice.NearResources;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Strategic merge patches that name the resource they are for: {@code patchesStrategicMerge}, and
 * entries of {@code patches} without a target. Each document goes to the one resource that has, or
 * once had, its id.
 */
public final class StrategicMergeTransformer implements Transformer {
  private final ImmutableList<MergePatch> patches;
  private final PatchOptions options;
  private final Supplier<Schema> schema;

  /**
   * A transformer.
   *
   * @param patches the documents in order
   * @param options what they may do to the identity of their targets
   * @param schema the schema of the build when the patches are applied
   */
  public StrategicMergeTransformer(
      List<MergePatch> patches, PatchOptions options, Supplier<Schema> schema) {
    ImmutableList.Builder<MergePatch> allowed = ImmutableList.builder();
    for (MergePatch patch : patches) {
      allowed.add(patch.allowing(options));
    }
    this.patches = allowed.build();
    this.options = options;
    this.schema = schema;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    for (MergePatch patch : patches) {
      int slot = target(patch, resources);
      PatchedSlots.replace(resources, slot, resource -> patch.apply(resource, options, schema));
    }
  }

  private static int target(MergePatch patch, ResourceSet.Editor resources) {
    int[] slots = resources.withAnyId(patch.id());
    if (slots.length == 1) {
      return slots[0];
    }
    throw new PatchException(
        slots.length == 0 ? notFound(patch, resources) : ambiguous(patch, slots, resources));
  }

  private static Diagnostic notFound(MergePatch patch, ResourceSet.Editor resources) {
    return Diagnostic.error(
            Code.PATCH_TARGET_NOT_FOUND,
            "no resource matches strategic merge patch `"
                + patch.id()
                + "`: no matches for Id "
                + patch.id()
                + "; failed to find unique target for patch",
            patch.body())
        .hint(
            NearResources.of(resources)
                    .advice(patch.id().gvk(), patch.id().namespace(), patch.id().name())
                + "check apiVersion, kind, name and namespace of the patch, or give it a `target`");
  }

  private static Diagnostic ambiguous(MergePatch patch, int[] slots, ResourceSet.Editor resources) {
    StringBuilder found = new StringBuilder();
    for (int slot : slots) {
      Resource resource = resources.get(slot);
      found.append(found.length() == 0 ? "" : ", ").append(resource == null ? "" : resource.id());
    }
    return Diagnostic.error(
            Code.PATCH_TARGET_AMBIGUOUS,
            "no resource matches strategic merge patch `"
                + patch.id()
                + "`: multiple matches for Id "
                + patch.id()
                + " ("
                + found
                + "); failed to find unique target for patch",
            patch.body())
        .hint("name the resource by its present name and namespace");
  }
}
