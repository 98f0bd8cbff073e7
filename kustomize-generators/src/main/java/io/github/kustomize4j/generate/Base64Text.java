package io.github.kustomize4j.generate;

import io.github.kustomize4j.generate.source.Entry;
import io.github.kustomize4j.tree.Node;
import java.util.Base64;

/** Base64 as the reference lays it out. */
final class Base64Text {
  private static final int LINE = 70;

  private Base64Text() {}

  static Node node(Entry entry) {
    return entry.node(encode(entry.bytes()));
  }

  /**
   * Text of more than 70 characters is cut into lines of 70, each of which, the last one too, ends
   * in a line break; shorter text is one line without.
   */
  static String encode(byte[] bytes) {
    String text = Base64.getEncoder().encodeToString(bytes);
    if (text.length() <= LINE) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text.length() + text.length() / LINE + 1);
    for (int from = 0; from < text.length(); from += LINE) {
      lines.append(text, from, Math.min(from + LINE, text.length())).append('\n');
    }
    return lines.toString();
  }
}
