package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.tree.Node;

/**
 * An entry of {@code labels}.
 *
 * @param pairs the labels
 * @param includeSelectors whether selectors get them too
 * @param includeTemplates whether pod templates get them too
 * @param fields further places that get them
 * @param at the entry as it was read
 */
public record LabelEntry(
    Pairs pairs,
    boolean includeSelectors,
    boolean includeTemplates,
    ImmutableList<FieldSpec> fields,
    Node at) {

  /** Reads an entry. */
  public static LabelEntry decode(Fields fields) {
    return new LabelEntry(
        Pairs.decode(fields, "pairs"),
        fields.flag("includeSelectors"),
        fields.flag("includeTemplates"),
        fields.list("fields", "types.FieldSpec", FieldSpecFields::decode),
        fields.map());
  }
}
