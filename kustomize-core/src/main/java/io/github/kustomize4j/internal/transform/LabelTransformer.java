package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.model.LabelEntry;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sets labels. Thread-safe. */
public final class LabelTransformer implements ResourceTransformer {
  private static final FieldSpecs METADATA =
      FieldSpecs.of(List.of(FieldSpec.ofAny("metadata/labels", true)));

  private final MapEntries entries;

  /**
   * A transformer.
   *
   * @param labels the labels; with none it does nothing
   * @param specs where they go
   */
  public LabelTransformer(Pairs labels, FieldSpecs specs) {
    this.entries = new MapEntries(labels, specs);
  }

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    return entries.begin(resources);
  }

  /**
   * The places of one entry of the {@code labels} field. A place that the entry names itself may
   * swallow one of the table, see {@link FieldSpecs#merge}: an entry for {@code metadata/labels} of
   * Services labels Services only. {@code includeTemplates} is without effect beside {@code
   * includeSelectors}.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if places conflict
   */
  public static FieldSpecs places(LabelEntry entry, TransformerConfig config) {
    FieldSpecs places = mergeOrTake(FieldSpecs.of(entry.fields()), config.labels());
    if (entry.includeSelectors()) {
      return mergeOrTake(places, config.commonLabels());
    }
    if (entry.includeTemplates()) {
      places = mergeOrTake(places, config.templateLabels());
    }
    return mergeOrTake(places, METADATA);
  }

  /** Merges; a list that would only be copied is shared, with the walks compiled for it. */
  private static FieldSpecs mergeOrTake(FieldSpecs places, FieldSpecs added) {
    return places.isEmpty() ? added : places.merge(added, "failed to merge labels");
  }
}
