package io.github.kustomize4j.internal.transform.select;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a target selector: a regular expression for a whole text. An empty one matches
 * anything; one without special signs is compared as it is. Immutable and thread-safe.
 */
public final class TextPattern {
  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private final String text;
  private final @Nullable Pattern pattern;

  private TextPattern(String text, @Nullable Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /**
   * A pattern.
   *
   * @param at where it stands; errors point there
   * @throws KustomizationException if it is not a regular expression
   */
  public static TextPattern of(String text, Node at) {
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        return new TextPattern(text, compile(text, at));
      }
    }
    return new TextPattern(text, null);
  }

  private static Pattern compile(String text, Node at) {
    String anchored = "^(?:" + text + ")$";
    try {
      return UserPattern.compile(anchored);
    } catch (PatternSyntaxException e) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.INVALID_VALUE,
                  "error parsing regexp: " + e.getDescription() + ": `" + text + '`',
                  at)
              .hint(
                  "selectors are regular expressions: `.*` stands for any text, and a special sign"
                      + " for itself behind `\\`"));
    }
  }

  /** Whether a whole text matches. */
  public boolean matches(String value) {
    return pattern == null ? text.isEmpty() || text.equals(value) : pattern.matches(value);
  }

  /** Whether anything matches since nothing was given. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The only text that matches, or null if there may be others. */
  public @Nullable String literal() {
    return pattern == null && !text.isEmpty() ? text : null;
  }
}
