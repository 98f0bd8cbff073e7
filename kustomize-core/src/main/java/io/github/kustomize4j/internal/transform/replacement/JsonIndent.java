package io.github.kustomize4j.internal.transform.replacement;

/** Lays JSON out on lines, two spaces for each level. */
final class JsonIndent {
  private final String compact;
  private final StringBuilder out = new StringBuilder();
  private int level;

  private JsonIndent(String compact) {
    this.compact = compact;
  }

  /** The text on lines; empty maps and lists stay together. */
  static String indent(String compact) {
    JsonIndent indent = new JsonIndent(compact);
    indent.run();
    return indent.out.toString();
  }

  private void run() {
    boolean quoted = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (quoted) {
        out.append(c);
        if (c == '\\') {
          out.append(compact.charAt(++i));
        }
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
        out.append(c);
      } else {
        sign(c, i);
      }
    }
  }

  private void sign(char c, int at) {
    switch (c) {
      case '{', '[' -> {
        out.append(c);
        level++;
        if (!isClosing(compact.charAt(at + 1))) {
          newLine();
        }
      }
      case '}', ']' -> {
        level--;
        if (compact.charAt(at - 1) != '{' && compact.charAt(at - 1) != '[') {
          newLine();
        }
        out.append(c);
      }
      case ',' -> {
        out.append(c);
        newLine();
      }
      case ':' -> out.append(": ");
      default -> out.append(c);
    }
  }

  private static boolean isClosing(char c) {
    return c == '}' || c == ']';
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(level));
  }
}
