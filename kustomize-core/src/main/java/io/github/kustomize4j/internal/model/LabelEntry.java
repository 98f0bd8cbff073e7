package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * An entry of {@code labels}.
 *
 * @param pairs the labels, sorted by key
 * @param includeSelectors whether selectors get them too
 * @param includeTemplates whether pod templates get them too
 * @param fields further places that get them
 * @param at the place of the entry
 */
public record LabelEntry(
    ImmutableMap<String, ScalarNode> pairs,
    boolean includeSelectors,
    boolean includeTemplates,
    ImmutableList<FieldSpec> fields,
    Location at) {

  /** Reads an entry. */
  public static LabelEntry decode(Fields fields) {
    return new LabelEntry(
        fields.textMap("pairs"),
        fields.flag("includeSelectors"),
        fields.flag("includeTemplates"),
        fields.list("fields", "types.FieldSpec", FieldSpecFields::decode),
        fields.at());
  }
}
