package io.github.kustomize4j.internal.transform.select;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of a selector.
 *
 * @param key the label
 * @param operator what is asked of it
 * @param values the values that it is compared with, empty if none are needed
 */
record LabelRequirement(String key, Operator operator, ImmutableSet<String> values) {
  /** What is asked of a label. */
  enum Operator {
    IN,
    NOT_IN,
    EXISTS,
    ABSENT,
    GREATER,
    LESS
  }

  boolean matches(@Nullable Node labels) {
    String value = text(find(labels));
    return switch (operator) {
      case IN -> value != null && values.contains(value);
      case NOT_IN -> value == null || !values.contains(value);
      case EXISTS -> value != null;
      case ABSENT -> value == null;
      case GREATER -> value != null && compare(value) > 0;
      case LESS -> value != null && compare(value) < 0;
    };
  }

  /** A list is names and values in turn, as it is wherever the reference reads such a map. */
  private @Nullable Node find(@Nullable Node labels) {
    if (labels instanceof ListNode list) {
      for (int i = list.size() / 2 * 2 - 2; i >= 0; i -= 2) {
        if (list.get(i) instanceof ScalarNode name && name.text().equals(key)) {
          return list.get(i + 1);
        }
      }
    }
    return labels instanceof MapNode map ? map.get(key) : null;
  }

  /** The text of a label whatever its type; maps and lists have an empty one. */
  private static @Nullable String text(@Nullable Node value) {
    if (value == null) {
      return null;
    }
    return value instanceof ScalarNode scalar ? scalar.text() : "";
  }

  /** Compares as numbers; 0 if the label is none. */
  private int compare(String value) {
    try {
      return Long.compare(Long.parseLong(value), Long.parseLong(values.asList().get(0)));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
