package io.github.kustomize4j.tree;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a text that hold a map in braces, <code># {...}</code>, by the lines they belong
 * to. Immutable.
 */
final class Remarks {
  static final Remarks NONE = new Remarks(Map.of(), Map.of());

  private final Map<Integer, String> ownLine;
  private final Map<Integer, String> lineAbove;

  private Remarks(Map<Integer, String> ownLine, Map<Integer, String> lineAbove) {
    this.ownLine = ownLine;
    this.lineAbove = lineAbove;
  }

  /**
   * The remarks of a text. They are found without understanding it, so one may stand within quotes;
   * of several on a line the last counts.
   */
  static Remarks of(String text, int[] lineStarts) {
    Map<Integer, String> ownLine = new HashMap<>();
    Map<Integer, String> lineAbove = new HashMap<>();
    int line = 0;
    for (int hash = text.indexOf('#'); hash >= 0; ) {
      while (line + 1 < lineStarts.length && lineStarts[line + 1] <= hash) {
        line++;
      }
      int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
      int from = lastRemark(text, lineStarts[line], hash, end);
      if (from >= 0) {
        String remark = text.substring(text.indexOf('{', from), end).stripTrailing();
        if (isBlank(text, lineStarts[line], from)) {
          lineAbove.put(line + 1, remark);
        } else {
          ownLine.put(line, remark);
        }
      }
      hash = text.indexOf('#', end);
    }
    return ownLine.isEmpty() && lineAbove.isEmpty() ? NONE : new Remarks(ownLine, lineAbove);
  }

  /** Where the last comment of a line with a map in braces begins, or -1. */
  private static int lastRemark(String text, int lineStart, int firstHash, int end) {
    int last = end - 1;
    while (Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    if (text.charAt(last) != '}') {
      return -1;
    }
    for (int hash = last; hash >= firstHash; hash = text.lastIndexOf('#', hash - 1)) {
      if (text.charAt(hash) == '#' && isRemark(text, lineStart, hash)) {
        return hash;
      }
    }
    return -1;
  }

  private static boolean isRemark(String text, int lineStart, int hash) {
    int open = hash + 1;
    while (text.charAt(open) == ' ') {
      open++;
    }
    return text.charAt(open) == '{'
        && (hash == lineStart || Character.isWhitespace(text.charAt(hash - 1)));
  }

  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  boolean isEmpty() {
    return ownLine.isEmpty() && lineAbove.isEmpty();
  }

  /**
   * The remark of a line, counted from 0: the one at its end, else the one that fills the line
   * above.
   */
  @Nullable String ofLine(int line) {
    String own = ownLine.get(line);
    return own == null ? lineAbove.get(line) : own;
  }
}
