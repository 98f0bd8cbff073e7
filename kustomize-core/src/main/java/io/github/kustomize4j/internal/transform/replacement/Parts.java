package io.github.kustomize4j.internal.transform.replacement;

import java.util.ArrayList;
import java.util.List;

/** Texts in parts. */
final class Parts {
  private Parts() {}

  /** The parts between delimiters, empty ones included. */
  static List<String> split(String text, String delimiter) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
      parts.add(text.substring(from, at));
      from = at + delimiter.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The text with another part at an index; before the first or behind the last if it has none. */
  static String with(String text, String delimiter, int index, String part) {
    if (index < 0) {
      return part + delimiter + text;
    }
    int from = 0;
    for (int i = 0; i < index; i++) {
      int at = text.indexOf(delimiter, from);
      if (at < 0) {
        return text + delimiter + part;
      }
      from = at + delimiter.length();
    }
    int end = text.indexOf(delimiter, from);
    return text.substring(0, from) + part + (end < 0 ? "" : text.substring(end));
  }
}
