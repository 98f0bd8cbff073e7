package io.github.kustomize4j.yaml.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mostly is behind a problem with the characters of a document. */
final class SyntaxAdvice {
  private static final List<String> MERGE_MARKS = List.of("<<<<<<<", "=======", ">>>>>>>");

  private final char[] s;

  /**
   * Advice about a document.
   *
   * @param s its characters, with zeros behind the last
   */
  SyntaxAdvice(char[] s) {
    this.s = s;
  }

  /**
   * What to do about a problem.
   *
   * @param problem in the reference's words
   * @param context where the construct begins that is at fault
   * @param at where the problem was noticed
   */
  String text(String problem, int context, int at) {
    String whole = ofLines(context, at);
    if (whole != null) {
      return whole;
    }
    String usual = ofProblem(problem, s[context]);
    return usual == null ? ofCharacter(s[at]) : usual;
  }

  private @Nullable String ofLines(int context, int at) {
    for (int line : new int[] {lineStart(at), lineStart(context), lineStart(lineStart(at) - 1)}) {
      if (MERGE_MARKS.contains(start(line, 7))) {
        return "a merge left its marks here: keep one side, and take the marks out";
      }
      if (holdsTemplate(line)) {
        return "a template in `{{ }}` has to be filled in before, or put in quotes";
      }
    }
    return null;
  }

  private static @Nullable String ofProblem(String problem, char begun) {
    return switch (problem) {
      case "found unexpected end of stream", "found unexpected document indicator" ->
          "close the quote that opens here";
      case "found unknown escape character" ->
          "in double quotes `\\` begins an escape: write `\\\\`, or use single quotes";
      case "did not find expected alphabetic or numeric character",
          "did not find expected tag URI",
          "did not find expected whitespace or line break" ->
          "put a text that begins with `" + begun + "` in quotes";
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'" ->
          "close the bracket that opens before, and put commas between its items";
      default -> null;
    };
  }

  private static String ofCharacter(char found) {
    return switch (found) {
      case '\t' -> "indent with blanks, tabs are not allowed there";
      case ':' -> "put a text that holds `: ` in quotes, or check the indentation";
      case '@', '`', '%' -> "put a text that begins with `" + found + "` in quotes";
      default ->
          "check the indentation of this line and the one above, and that quotes and brackets are"
              + " closed";
    };
  }

  private int lineStart(int at) {
    int start = Math.max(at, 0);
    while (start > 0 && !Chars.isBreak(s[start - 1])) {
      start--;
    }
    return start;
  }

  private String start(int line, int length) {
    return new String(s, line, Math.min(length, s.length - line));
  }

  /** Whether a value begins with braces; behind anything else they are part of a text. */
  private boolean holdsTemplate(int line) {
    char before = ':';
    for (int i = line; !Chars.isBreakOrEnd(s[i]); i++) {
      if (s[i] == '{' && s[i + 1] == '{' && ":-,[".indexOf(before) >= 0) {
        return true;
      }
      before = s[i] == ' ' ? before : s[i];
    }
    return false;
  }
}
