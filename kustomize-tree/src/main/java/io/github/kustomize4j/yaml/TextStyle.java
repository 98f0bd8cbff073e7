package io.github.kustomize4j.yaml;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.internal.AllowedStyles;
import io.github.kustomize4j.yaml.internal.Documents;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The style that the reference gives to a text, in a label, an annotation, the data of a config map
 * or what a patch walks past. It shows when a patch writes a number there: over a text in quotes,
 * or in a block, a text remains.
 */
public final class TextStyle {
  /** So many digits are an integer of 64 bits to any reader. */
  private static final int SURE_DIGITS = 18;

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
    return needsQuotes(text) ? Style.DOUBLE_QUOTED : Style.PLAIN;
  }

  /** Whether a text of one line reads as something else than a text. */
  public static boolean needsQuotes(String text) {
    return !text.isEmpty()
        && text.indexOf('\n') < 0
        && (isWholeNumber(text) || (!AllowedStyles.isPlain(text) && !readsAsText(text)));
  }

  /** Most texts that need quotes are numbers such as these, which need not be read to know it. */
  private static boolean isWholeNumber(String text) {
    int length = text.length();
    if (length > SURE_DIGITS || (text.charAt(0) == '0' && length > 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean readsAsText(String text) {
    try {
      return isText(Documents.yaml11(text));
    } catch (ParseException unfit) {
      return !isReadAsNodes(text);
    }
  }

  /** Whether a text such as {@code ~: b} is refused only for what its values are. */
  private static boolean isReadAsNodes(String text) {
    try {
      return !isText(Documents.first("", text.getBytes(StandardCharsets.UTF_8)));
    } catch (ParseException unreadable) {
      return false;
    }
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof ScalarNode scalar && scalar.tag() == Tag.STR;
  }
}
