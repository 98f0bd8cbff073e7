package io.github.kustomize4j.yaml.internal;

import static io.github.kustomize4j.yaml.internal.Chars.isBreak;

import io.github.kustomize4j.tree.Style;

/** Writes text of any characters: chooses one of the styles it allows and folds long lines. */
final class TextEmitter {
  /** Beyond this column a line is folded at the next space. */
  static final int WIDTH = 80;

  private static final String HEX = "0123456789ABCDEF";

  private final Utf8Buffer out;
  private final int width;

  TextEmitter(Utf8Buffer out, int width) {
    this.out = out;
    this.width = width;
  }

  /** The index of the first character that the reference's reader refuses, or -1. */
  static int findForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && ((c <= 0x9F && c != 0x85) || c >= 0xFFFE)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Writes a text.
   *
   * @param indent the column of further lines
   * @param simpleKey whether it must stay on one line
   */
  void write(String value, int indent, boolean simpleKey) {
    if (value.isEmpty()) {
      out.ascii("\"\"");
      return;
    }
    if (value.charAt(0) == AllowedStyles.BOM) {
      writeEscaped(value);
      return;
    }
    AllowedStyles allowed = AllowedStyles.of(value);
    boolean lines = value.indexOf('\n') >= 0;
    if (lines) {
      if (allowed.literal() && !simpleKey) {
        writeLiteral(value, indent);
      } else {
        writeDouble(value, indent, !simpleKey);
      }
    } else if (PlainTexts.isTyped(value)) {
      writeDouble(value, indent, !simpleKey);
    } else if (allowed.plain()) {
      writePlain(value, indent, !simpleKey);
    } else if (allowed.single()) {
      writeSingle(value, indent, !simpleKey);
    } else {
      writeDouble(value, indent, !simpleKey);
    }
  }

  /** Writes a text of one line in single quotes; false if it cannot be, then nothing is written. */
  boolean writeQuoted(String value, int indent) {
    if (value.isEmpty() || value.indexOf('\n') >= 0) {
      return false;
    }
    AllowedStyles allowed = AllowedStyles.of(value);
    if (allowed.single()) {
      writeSingle(value, indent, true);
    }
    return allowed.single();
  }

  /**
   * Writes a text that is not empty in the style that was asked for, if it allows that; lines are
   * not folded.
   */
  void writeStyled(String value, int indent, Style style, boolean plainFits) {
    AllowedStyles allowed = AllowedStyles.of(value);
    if (style == Style.LITERAL && allowed.literal()) {
      writeLiteral(value, indent);
    } else if (style == Style.FOLDED && allowed.literal()) {
      FoldedTexts.write(value, indent, out);
    } else if (style == Style.PLAIN && allowed.plain() && plainFits) {
      writePlain(value, indent, false);
    } else if ((style == Style.PLAIN || style == Style.SINGLE_QUOTED) && allowed.single()) {
      writeSingle(value, indent, false);
    } else {
      writeDouble(value, indent, false);
    }
  }

  // ---- styles

  private void writePlain(String value, int indent, boolean fold) {
    int column = out.column();
    int length = value.length();
    boolean afterSpace = false;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == ' ' && fold && !afterSpace && column > width && value.charAt(i + 1) != ' ') {
        column = breakLine(indent);
      } else {
        out.codePoint(c);
        column++;
      }
      afterSpace = c == ' ';
    }
  }

  private int breakLine(int indent) {
    out.newLine();
    out.spaces(indent);
    return indent;
  }

  private void writeSingle(String value, int indent, boolean fold) {
    out.put('\'');
    int column = out.column();
    int last = value.length() - 1;
    boolean afterSpace = false;
    boolean afterBreak = false;
    for (int i = 0; i <= last; i++) {
      char c = value.charAt(i);
      if (isBreak(c)) {
        out.codePoint(c);
        out.lineBroken();
        afterBreak = true;
        continue;
      }
      if (afterBreak) {
        out.spaces(indent);
        column = indent;
        afterBreak = false;
      }
      boolean inside = i > 0 && i < last;
      if (c == ' '
          && fold
          && !afterSpace
          && column > width
          && inside
          && value.charAt(i + 1) != ' ') {
        column = breakLine(indent);
      } else {
        if (c == '\'') {
          out.put('\'');
          column++;
        }
        out.codePoint(c);
        column++;
      }
      afterSpace = c == ' ';
    }
    out.put('\'');
  }

  private void writeDouble(String value, int indent, boolean fold) {
    out.put('"');
    int column = out.column();
    int length = value.length();
    boolean afterSpace = false;
    for (int i = 0; i < length; ) {
      int c = value.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c > 0xFFFF
          || !AllowedStyles.isPrintable((char) c)
          || isBreak((char) c)
          || c == '"'
          || c == '\\') {
        column += writeEscape(c);
        afterSpace = false;
      } else if (c == ' ') {
        if (fold && !afterSpace && column > width && i > 0 && next < length) {
          column = breakLine(indent);
          if (value.charAt(next) == ' ') {
            out.put('\\');
            column++;
          }
        } else {
          out.put(' ');
          column++;
        }
        afterSpace = true;
      } else {
        out.codePoint(c);
        column++;
        afterSpace = false;
      }
      i = next;
    }
    out.put('"');
  }

  /** A text that starts with U+FEFF has every character escaped. */
  private void writeEscaped(String value) {
    out.put('"');
    value.codePoints().forEach(this::writeEscape);
    out.put('"');
  }

  /** Writes an escape and gives its length. */
  private int writeEscape(int c) {
    out.put('\\');
    char code = shortEscape(c);
    if (code != 0) {
      out.put(code);
      return 2;
    }
    int digits = 2;
    char letter = 'x';
    if (c > 0xFFFF) {
      digits = 8;
      letter = 'U';
    } else if (c > 0xFF) {
      digits = 4;
      letter = 'u';
    }
    out.put(letter);
    out.ascii(hex(c, digits));
    return 2 + digits;
  }

  static String hex(int c, int digits) {
    char[] text = new char[digits];
    for (int i = 0; i < digits; i++) {
      text[i] = HEX.charAt((c >> (4 * (digits - 1 - i))) & 0xF);
    }
    return new String(text);
  }

  private static char shortEscape(int c) {
    return switch (c) {
      case 0 -> '0';
      case 7 -> 'a';
      case 8 -> 'b';
      case 9 -> 't';
      case 10 -> 'n';
      case 11 -> 'v';
      case 12 -> 'f';
      case 13 -> 'r';
      case 27 -> 'e';
      case '"' -> '"';
      case '\\' -> '\\';
      case 0x85 -> 'N';
      case 0xA0 -> '_';
      case 0x2028 -> 'L';
      case 0x2029 -> 'P';
      default -> 0;
    };
  }

  /** What stands behind the {@code |} of a block: its indentation if unclear, and its end. */
  static String blockHints(String value) {
    char first = value.charAt(0);
    int length = value.length();
    String indentation = first == ' ' || isBreak(first) ? "2" : "";
    if (!isBreak(value.charAt(length - 1))) {
      return indentation + '-';
    }
    boolean keeps = length == 1 || isBreak(value.charAt(length - 2));
    return keeps ? indentation + '+' : indentation;
  }

  private void writeLiteral(String value, int indent) {
    out.put('|');
    out.ascii(blockHints(value));
    int length = value.length();
    out.newLine();
    boolean lineStart = true;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        out.newLine();
        lineStart = true;
        continue;
      }
      if (isBreak(c)) {
        out.codePoint(c);
        out.lineBroken();
        lineStart = true;
        continue;
      }
      if (lineStart) {
        out.spaces(indent);
        lineStart = false;
      }
      out.codePoint(c);
    }
  }
}
