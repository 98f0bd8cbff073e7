package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.Tag;

/** Which texts a YAML 1.1 reader would take for something else when they stand without quotes. */
public final class PlainTexts {
  private PlainTexts() {}

  /** Whether a text is such a one, or empty. */
  public static boolean isTyped(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    if ((first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.') {
      return PlainScalars.resolve(text) != Tag.STR || isSexagesimal(text);
    }
    return Yaml11Words.bool(text) != null || PlainScalars.resolve(text) != Tag.STR;
  }

  /** Numbers in base 60 such as {@code 1:30}, which old YAML 1.1 readers know. */
  private static boolean isSexagesimal(String text) {
    int i = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    if (text.indexOf(':') < 0 || i >= text.length() || !isDigit(text.charAt(i))) {
      return false;
    }
    i = skip(text, i);
    int groups = 0;
    while (i < text.length() && text.charAt(i) == ':') {
      int digits = 0;
      while (digits < 3 && i + 1 + digits < text.length() && isDigit(text.charAt(i + 1 + digits))) {
        digits++;
      }
      if (digits == 0 || digits > 2 || (digits == 2 && text.charAt(i + 1) > '5')) {
        return false;
      }
      groups++;
      i += 1 + digits;
    }
    if (groups > 0 && i < text.length() && text.charAt(i) == '.') {
      i = skip(text, i + 1);
    }
    return groups > 0 && i == text.length();
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
