package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.transform.ResourcePass;
import io.github.kustomize4j.internal.transform.ResourceTransformer;
import io.github.kustomize4j.internal.transform.SortOrder;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;

/**
 * What changes resources for the last time, and their order in the output.
 *
 * @param unsorted what works on the resources in the order in which they were read
 * @param order the order of the output, which only ids decide
 * @param sorted what works on them in that order, and leaves ids alone
 */
record LastPass(
    List<ResourceTransformer> unsorted, SortOrder order, List<ResourceTransformer> sorted) {
  /**
   * The resources in order. All is done in one pass; only the first failure depends on the order,
   * so when there is one, all is done again step by step.
   */
  ImmutableList<Resource> apply(ResourceSet.Editor resources) {
    ResourceSet before = resources.build();
    try {
      new ResourcePass(
              ImmutableList.<ResourceTransformer>builder().addAll(unsorted).addAll(sorted).build())
          .apply(resources);
      return order.sort(resources.build()).asList();
    } catch (KustomizeException failure) {
      return stepByStep(before.edit());
    }
  }

  private ImmutableList<Resource> stepByStep(ResourceSet.Editor resources) {
    apply(unsorted, resources);
    ResourceSet.Editor inOrder = order.sort(resources.build()).edit();
    apply(sorted, inOrder);
    return inOrder.build().asList();
  }

  private static void apply(List<ResourceTransformer> steps, ResourceSet.Editor resources) {
    for (Transformer step : steps) {
      step.apply(resources);
    }
  }
}
