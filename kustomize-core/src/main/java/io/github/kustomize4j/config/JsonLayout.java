package io.github.kustomize4j.config;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.JsonWriter;

/** JSON with two spaces for each level. */
final class JsonLayout {
  private final StringBuilder out = new StringBuilder();
  private int level;

  private JsonLayout() {}

  /** The text of a map, ending in a line break. */
  static String of(MapNode map) {
    JsonLayout layout = new JsonLayout();
    layout.write(JsonWriter.toText(map));
    return layout.out.append('\n').toString();
  }

  private void write(String compact) {
    for (int i = 0; i < compact.length(); i++) {
      char sign = compact.charAt(i);
      if (sign == '"') {
        int end = endOfText(compact, i);
        out.append(compact, i, end);
        i = end - 1;
      } else if (compact.startsWith("{}", i) || compact.startsWith("[]", i)) {
        out.append(compact, i, i + 2);
        i++;
      } else {
        sign(sign);
      }
    }
  }

  private void sign(char sign) {
    switch (sign) {
      case '{', '[' -> {
        level++;
        out.append(sign);
        line();
      }
      case '}', ']' -> {
        level--;
        line();
        out.append(sign);
      }
      case ',' -> {
        out.append(sign);
        line();
      }
      case ':' -> out.append(": ");
      default -> out.append(sign);
    }
  }

  private void line() {
    out.append('\n').append("  ".repeat(level));
  }

  private static int endOfText(String text, int start) {
    int at = start + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
