package io.github.kustomize4j.yaml;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.internal.Documents;

/**
 * The style in which the reference writes a text into a label, an annotation or the data of a
 * config map. It shows when a patch writes a number there: over a text in quotes, or in a block, a
 * text remains.
 */
public final class TextStyle {
  private TextStyle() {}

  /**
   * A block for several lines; quotes for what a reader of YAML 1.1 would take for something else
   * than a text, such as {@code 5}, {@code yes}, {@code a: b} or {@code # a}. An empty text has no
   * quotes, nor has what cannot be read at all, such as {@code @a}.
   */
  public static Style of(String text) {
    if (text.indexOf('\n') >= 0) {
      return Style.LITERAL;
    }
    return text.isEmpty() || isRead(text) ? Style.PLAIN : Style.DOUBLE_QUOTED;
  }

  private static boolean isRead(String text) {
    try {
      Node node = Documents.yaml11(text);
      return node instanceof ScalarNode scalar && scalar.tag() == Tag.STR;
    } catch (ParseException unreadable) {
      return true;
    }
  }
}
