package io.github.kustomize4j.cli.openapi;

/** Lays out JSON that stands on one line: an item on each line, two spaces for each level. */
public final class JsonLines {
  private final String json;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private JsonLines(String json) {
    this.json = json;
  }

  /** The lines of a text without blanks between its signs, without a line break at the end. */
  public static String of(String json) {
    return new JsonLines(json).lay();
  }

  private String lay() {
    for (int i = 0; i < json.length(); i++) {
      char sign = json.charAt(i);
      switch (sign) {
        case '"' -> i = text(i);
        case '{', '[' -> i = open(i);
        case '}', ']' -> {
          depth--;
          line().append(sign);
        }
        case ',' -> {
          out.append(sign);
          line();
        }
        case ':' -> out.append(": ");
        default -> out.append(sign);
      }
    }
    return out.toString();
  }

  /** A pair of brackets with nothing in it stays together; gives the last offset used. */
  private int open(int at) {
    char next = json.charAt(at + 1);
    out.append(json.charAt(at));
    if (next == '}' || next == ']') {
      out.append(next);
      return at + 1;
    }
    depth++;
    line();
    return at;
  }

  private int text(int from) {
    int end = from + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    out.append(json, from, end + 1);
    return end;
  }

  private StringBuilder line() {
    return out.append('\n').append("  ".repeat(depth));
  }
}
