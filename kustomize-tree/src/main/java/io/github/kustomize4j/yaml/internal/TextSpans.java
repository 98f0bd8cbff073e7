package io.github.kustomize4j.yaml.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * Looks through the characters of a YAML text for comments, knowing which stretches are something
 * else: quoted text, blocks and brackets. Stays on one thread.
 */
final class TextSpans {
  private final String text;
  private final TreeMap<Integer, Integer> skipped = new TreeMap<>();

  TextSpans(String text) {
    this.text = text;
  }

  /** Says that a stretch holds no comments. */
  void skip(int from, int to) {
    skipped.merge(from, to, Math::max);
  }

  /** The offset of the next comment from an offset on, or -1. */
  int nextComment(int from) {
    for (int i = from; i < text.length(); i++) {
      Map.Entry<Integer, Integer> span = skipped.floorEntry(i);
      if (span != null && span.getValue() > i) {
        i = span.getValue() - 1;
      } else if (text.charAt(i) == '#' && (i == 0 || isSpace(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  int column(int at) {
    return at - 1 - text.lastIndexOf('\n', at - 1);
  }

  /** Whether nothing but blanks stands before an offset on its line. */
  boolean isAlone(int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  /** The offset of a comment that stands alone on the line behind a line's end, or -1. */
  int commentOnNextLine(int lineEnd) {
    int i = lineEnd + 1;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '#' ? i : -1;
  }

  /** Whether an empty line, or nothing, stands before the line of an offset. */
  boolean isBlankBefore(int at) {
    int lineStart = at - column(at);
    return lineStart == 0
        || text.substring(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).isBlank();
  }

  /** Whether an empty line, or nothing, follows the end of a line. */
  boolean isBlankBehind(int lineEnd) {
    return lineEnd + 1 >= text.length()
        || text.substring(lineEnd + 1, lineEnd(lineEnd + 1)).isBlank();
  }

  /** The end of a text in quotes. */
  int quoteEnd(int start) {
    char quote = text.charAt(start);
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  /** The end of a block scalar: the next line that is not indented more than its parent. */
  int blockEnd(int start, int parent) {
    int at = lineEnd(start);
    while (at < text.length()) {
      int line = at + 1;
      int first = line;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      boolean empty = first >= text.length() || text.charAt(first) == '\n';
      if (!empty && first - line <= parent) {
        return line;
      }
      at = lineEnd(line);
    }
    return text.length();
  }

  /** The end of a map or list in brackets. */
  int bracketEnd(int start) {
    int depth = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = quoteEnd(i);
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : 0;
      depth -= c == '}' || c == ']' ? 1 : 0;
      i++;
      if (depth == 0) {
        break;
      }
    }
    return i;
  }

  /** The end of a key as it is written. */
  int keyEnd(int start, String key) {
    char first = start < text.length() ? text.charAt(start) : 0;
    if (first == '"' || first == '\'') {
      return quoteEnd(start);
    }
    return text.startsWith(key, start) ? start + key.length() : start;
  }

  /** The anchor and tag, or the alias, behind a key and its colon. */
  String properties(int keyEnd) {
    int i = skipBlanks(keyEnd);
    if (i >= text.length() || text.charAt(i) != ':') {
      return "";
    }
    i = skipBlanks(i + 1);
    int from = i;
    int end = i;
    while (i < text.length() && "&!*".indexOf(text.charAt(i)) >= 0) {
      while (i < text.length() && !isSpace(text.charAt(i))) {
        i++;
      }
      end = i;
      i = skipBlanks(i);
    }
    return text.substring(from, end);
  }

  /** The anchor and tag between the dash of an item, in a column, and its value. */
  String itemProperties(int start, int column) {
    int line = start - column(start);
    while (line > 0 && (line + column >= text.length() || text.charAt(line + column) != '-')) {
      line = text.lastIndexOf('\n', line - 2) + 1;
    }
    int from = Math.min(line + column + 1, start);
    String between = text.substring(from, start).strip();
    boolean isProperty = !between.isEmpty() && "&!".indexOf(between.charAt(0)) >= 0;
    return isProperty ? properties(between) : "";
  }

  private static String properties(String between) {
    int end = between.indexOf('\n');
    int comment = between.indexOf(" #");
    int cut = end < 0 ? between.length() : end;
    return between.substring(0, comment >= 0 && comment < cut ? comment : cut).strip();
  }

  /**
   * The offset of the first alias from an offset on that stands behind a dash in a column, or -1.
   */
  int aliasItem(int from, int column) {
    for (int line = from - column(from); line < text.length(); line = lineEnd(line) + 1) {
      int dash = line + column;
      if (dash >= from && dash < text.length() && text.charAt(dash) == '-') {
        int at = skipBlanks(dash + 1);
        if (at < text.length() && text.charAt(at) == '*') {
          return at;
        }
      }
    }
    return -1;
  }

  /** The text up to the next blank. */
  String word(int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
