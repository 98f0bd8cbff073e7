package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import java.util.List;
import java.util.Map;

/** Sets labels. Thread-safe. */
public final class LabelTransformer implements Transformer {
  private static final FieldSpecs METADATA =
      FieldSpecs.of(List.of(FieldSpec.ofAny("metadata/labels", true)));

  private final MapEntries entries;

  /**
   * A transformer.
   *
   * @param labels the labels; with none it does nothing
   * @param specs where they go
   * @param author the node that says so, which gives new values their place; if it is a map, the
   *     values of its keys give theirs
   */
  public LabelTransformer(Map<String, String> labels, FieldSpecs specs, Node author) {
    this.entries = new MapEntries(ImmutableMap.copyOf(labels), specs, author);
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    entries.apply(resources);
  }

  /**
   * The places of one entry of the {@code labels} field. A place that the entry names itself may
   * swallow one of the table, see {@link FieldSpecs#merge}: an entry for {@code metadata/labels} of
   * Services labels Services only.
   *
   * @param fields the places that the entry names
   * @param includeSelectors whether selectors are labelled too; {@code includeTemplates} is then
   *     without effect
   * @param includeTemplates whether templates are labelled too
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if places conflict
   */
  public static FieldSpecs places(
      FieldSpecs fields,
      boolean includeSelectors,
      boolean includeTemplates,
      TransformerConfig config) {
    FieldSpecs places = fields.merge(config.labels(), "failed to merge labels");
    if (includeSelectors) {
      return mergeOrTake(places, config.commonLabels());
    }
    if (includeTemplates) {
      places = mergeOrTake(places, config.templateLabels());
    }
    return mergeOrTake(places, METADATA);
  }

  /** Merges; a list that would only be copied is shared, with the walks compiled for it. */
  private static FieldSpecs mergeOrTake(FieldSpecs places, FieldSpecs added) {
    return places.isEmpty() ? added : places.merge(added, "failed to merge labels");
  }
}
