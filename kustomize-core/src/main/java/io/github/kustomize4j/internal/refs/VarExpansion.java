package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts values in the place of {@code $(NAME)}. {@code $$} is a dollar sign; a name that nobody
 * knows, and a dollar sign before anything else, stay as they are. Inserted text is not looked at
 * again. Stays on one thread.
 */
final class VarExpansion {
  private final Map<String, VarValue> values;
  private final Map<String, Diagnostic> refused;
  private final Diagnostics diagnostics;
  private final Set<String> used = new HashSet<>();

  /**
   * An expansion.
   *
   * @param values what is inserted
   * @param refused what is said each time at names whose values cannot be inserted
   */
  VarExpansion(
      Map<String, VarValue> values, Map<String, Diagnostic> refused, Diagnostics diagnostics) {
    this.values = values;
    this.refused = refused;
    this.diagnostics = diagnostics;
  }

  /** The names that were replaced so far. */
  Set<String> used() {
    return used;
  }

  /** The scalar with its references replaced; the same object if there are none. */
  ScalarNode expand(ScalarNode scalar) {
    String text = scalar.text();
    if (text.indexOf('$') < 0) {
      return written(scalar);
    }
    VarValue whole = whole(text);
    if (whole != null) {
      return ScalarNode.of(scalar.source(), scalar.start(), whole.text(), whole.tag(), Style.PLAIN);
    }
    String expanded = dollarBeforeNonAscii(text) ? expandBytes(text) : expand(text, false);
    return expanded.equals(text)
        ? written(scalar)
        : ScalarNode.string(scalar.source(), scalar.start(), expanded);
  }

  /** A text that was looked at is written anew, and then never as a folded block. */
  private static ScalarNode written(ScalarNode scalar) {
    return scalar.style() == Style.FOLDED ? scalar.withStyle(Style.LITERAL) : scalar;
  }

  /** The value of a text that is one reference and nothing else. */
  private @Nullable VarValue whole(String text) {
    boolean one = text.startsWith("$(") && text.indexOf(')') == text.length() - 1;
    return one ? value(text.substring(2, text.length() - 1)) : null;
  }

  private @Nullable VarValue value(String name) {
    VarValue value = values.get(name);
    if (value != null) {
      used.add(name);
    }
    return value;
  }

  private void warn(String name) {
    Diagnostic warning = refused.get(name);
    if (warning != null) {
      diagnostics.add(warning);
    }
  }

  private String expand(String text, boolean bytes) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    int at = 0;
    for (int dollar = text.indexOf('$');
        dollar >= 0 && dollar + 1 < text.length();
        dollar = text.indexOf('$', at)) {
      result.append(text, at, dollar);
      at = expandAt(text, dollar, bytes, result);
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Deals with what follows a dollar sign, and tells where to go on. */
  private int expandAt(String text, int dollar, boolean bytes, StringBuilder result) {
    char next = text.charAt(dollar + 1);
    int end = next == '(' ? text.indexOf(')', dollar) : -1;
    if (end >= 0) {
      String name = name(text, dollar, end, bytes);
      VarValue value = value(name);
      if (value == null) {
        warn(name);
        result.append(text, dollar, end + 1);
      } else {
        result.append(bytes ? toBytes(value.text()) : value.text());
      }
      return end + 1;
    }
    if (next == '$') {
      result.append('$');
    } else {
      result.append('$').append(bytes ? toBytes(String.valueOf(next)) : String.valueOf(next));
    }
    return dollar + 2;
  }

  private static String name(String text, int dollar, int end, boolean bytes) {
    String name = text.substring(dollar + 2, end);
    return bytes
        ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : name;
  }

  private static boolean dollarBeforeNonAscii(String text) {
    for (int i = text.indexOf('$'); i >= 0 && i + 1 < text.length(); i = text.indexOf('$', i + 1)) {
      if (text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  /**
   * kustomize takes the byte behind a dollar sign for a character. If it is the first of several,
   * the text is broken by that, and is printed in base64. Here a char stands for a byte.
   */
  private String expandBytes(String text) {
    byte[] bytes = expand(toBytes(text), true).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }

  private static String toBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
