package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.model.SortOptions;
import io.github.kustomize4j.internal.refs.NameReferences;
import io.github.kustomize4j.internal.refs.Vars;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.internal.transform.AnnotationCleanup;
import io.github.kustomize4j.internal.transform.HashTransformer;
import io.github.kustomize4j.internal.transform.LocalConfigFilter;
import io.github.kustomize4j.internal.transform.ManagedByLabel;
import io.github.kustomize4j.internal.transform.OriginAnnotations;
import io.github.kustomize4j.internal.transform.ResourcePass;
import io.github.kustomize4j.internal.transform.ResourceTransformer;
import io.github.kustomize4j.internal.transform.SortOrder;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens once, to the resources of the kustomization that is built, after all of its stages.
 */
final class Finish {
  private Finish() {}

  static ImmutableList<Resource> apply(Layer root) {
    BuildOptions options = root.build().options();
    SortOptions asked = root.kustomization().sortOptions();
    if (asked != null && options.order() != null) {
      root.build().diagnostics().add(orderTwice(asked));
    }
    SortOrder order = order(asked, options);
    ResourceSet.Editor resources = root.state().resources;
    new HashTransformer().apply(resources);
    TransformerConfig config = root.state().config.result();
    List<ResourceTransformer> steps = new ArrayList<>();
    steps.add(new NameReferences(config.nameReference())::begin);
    if (root.build().tracking()) {
      steps.add(before -> OriginNotes::spelledOut);
    }
    Vars vars = root.state().vars.result();
    if (!vars.isEmpty()) {
      new ResourcePass(steps).apply(resources);
      steps.clear();
      vars.substitute(resources, config.varReference(), root.build().diagnostics());
    }
    steps.add(new LocalConfigFilter());
    return new LastPass(steps, order, cleanup(root)).apply(resources);
  }

  private static List<ResourceTransformer> cleanup(Layer root) {
    Kustomization kustomization = root.kustomization();
    ImmutableList.Builder<ResourceTransformer> steps = ImmutableList.builder();
    if (root.build().options().managedByLabel() || kustomization.asksFor("managedByLabel")) {
      steps.add(new ManagedByLabel());
    }
    steps.add(
        new OriginAnnotations(
            kustomization.asksFor("originAnnotations"),
            kustomization.asksFor("transformerAnnotations")));
    steps.add(new AnnotationCleanup());
    return steps.build();
  }

  private static SortOrder order(@Nullable SortOptions asked, BuildOptions options) {
    if (asked == null) {
      return options.keepsOrder() ? SortOrder.fifo() : SortOrder.legacy();
    }
    SortOptions.Legacy legacy = asked.legacy();
    return switch (asked.order()) {
      case "fifo" -> {
        if (legacy != null) {
          throw new KustomizationException(legacyWithFifo().at(asked.at().location()));
        }
        yield SortOrder.fifo();
      }
      case "legacy" ->
          legacy == null
              ? SortOrder.legacy()
              : SortOrder.legacy(legacy.orderFirst(), legacy.orderLast());
      default -> throw new KustomizationException(unknownOrder(asked).at(asked.at().location()));
    };
  }

  private static Diagnostic orderTwice(SortOptions asked) {
    return Diagnostic.warning(
            Code.INVALID_VALUE,
            "Warning: Sorting order is set both in 'kustomization.yaml' ('sortOptions') and in a CLI"
                + " flag ('--reorder'). Using the kustomization file over the CLI flag.")
        .at(asked.at().location());
  }

  private static Diagnostic legacyWithFifo() {
    return Diagnostic.error(
            Code.INVALID_VALUE,
            "the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'")
        .hint("set `order: legacy`, or remove `legacySortOptions`");
  }

  private static Diagnostic unknownOrder(SortOptions asked) {
    return Diagnostic.error(
            Code.INVALID_VALUE,
            "the field 'sortOptions.order' must be one of [fifo, legacy], not `"
                + asked.order()
                + '`')
        .hint("set `order: fifo` or `order: legacy`");
  }
}
