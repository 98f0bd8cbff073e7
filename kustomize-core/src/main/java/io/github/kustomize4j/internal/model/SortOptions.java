package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * The order of the output.
 *
 * @param order the name of the order, empty if absent
 * @param legacy the kinds that come first and last, or null for the default ones
 * @param at the field as it was read
 */
public record SortOptions(String order, @Nullable Legacy legacy, Node at) {

  /** Reads the field. */
  public static SortOptions decode(Fields fields) {
    ScalarNode order = fields.scalar("order", "types.SortOrder");
    return new SortOptions(
        order == null ? "" : order.text(),
        fields.object("legacySortOptions", "types.LegacySortOptions", Legacy::decode),
        fields.map());
  }

  /**
   * The kinds that come first and last.
   *
   * @param orderFirst the kinds at the beginning, in order
   * @param orderLast the kinds at the end, in order
   */
  public record Legacy(ImmutableList<String> orderFirst, ImmutableList<String> orderLast) {

    static Legacy decode(Fields fields) {
      return new Legacy(plain(fields.texts("orderFirst")), plain(fields.texts("orderLast")));
    }

    private static ImmutableList<String> plain(ImmutableList<ScalarNode> texts) {
      return ImmutableList.copyOf(Lists.transform(texts, ScalarNode::text));
    }
  }
}
