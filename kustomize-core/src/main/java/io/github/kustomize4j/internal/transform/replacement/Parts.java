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
}
