package io.github.kustomize4j.yaml.internal;

/** Text as Go writes it into JSON. */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** Adds a text in quotes, with Go's escapes. */
  public static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        out.append(c);
      } else if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          out.append(c).append(text.charAt(++i));
        } else {
          out.append("\\ufffd");
        }
      } else {
        escape(c, out);
      }
    }
    out.append('"');
  }

  private static boolean isOrdinary(char c) {
    return c >= ' '
        && c != '"'
        && c != '\\'
        && c != '<'
        && c != '>'
        && c != '&'
        && c != '\u2028'
        && c != '\u2029'
        && !Character.isSurrogate(c);
  }

  private static void escape(char c, StringBuilder out) {
    char code = shortEscape(c);
    if (code != 0) {
      out.append('\\').append(code);
      return;
    }
    out.append("\\u")
        .append(HEX.charAt(c >> 12))
        .append(HEX.charAt((c >> 8) & 0xF))
        .append(HEX.charAt((c >> 4) & 0xF))
        .append(HEX.charAt(c & 0xF));
  }

  private static char shortEscape(char c) {
    return switch (c) {
      case '"', '\\' -> c;
      case '\b' -> 'b';
      case '\f' -> 'f';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  /** The number of characters of a text in quotes. */
  static int quotedLength(String text) {
    int length = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        length++;
      } else if (Character.isSurrogate(c)) {
        length += Character.isHighSurrogate(c) ? 1 : 0;
      } else {
        length += shortEscape(c) != 0 ? 2 : 6;
      }
    }
    return length;
  }
}
