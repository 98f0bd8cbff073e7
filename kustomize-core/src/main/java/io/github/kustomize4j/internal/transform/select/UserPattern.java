package io.github.kustomize4j.internal.transform.select;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compiles the regular expressions that users write. They are RE2's: no expression makes a match
 * slow. Counted repetitions may not come to more than 1,000 when they are nested, as in Go; without
 * that limit an expression of twenty signs would take all memory.
 */
public final class UserPattern {
  private static final int MAX_REPEATS = 1000;

  private UserPattern() {}

  /**
   * Compiles an expression.
   *
   * @throws PatternSyntaxException if it is none
   */
  public static Pattern compile(String expression) {
    new UserPattern.Repeats(expression).check();
    return Pattern.compile(expression);
  }

  /** Finds how often the innermost part of nested repetitions may be repeated. */
  private static final class Repeats {
    private final String text;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int at;
    // The most repeats of any part of the open group, and those of the part just before.
    private int group = 1;
    private int last = 1;

    Repeats(String text) {
      this.text = text;
    }

    void check() {
      for (; at < text.length(); at++) {
        switch (text.charAt(at)) {
          case '\\' -> {
            at++;
            last = 1;
          }
          case '[' -> skipClass();
          case '(' -> open();
          case ')' -> close();
          case '{' -> repeat();
          default -> last = 1;
        }
      }
    }

    private void skipClass() {
      at += at + 1 < text.length() && text.charAt(at + 1) == '^' ? 2 : 1;
      for (at++; at < text.length() && text.charAt(at) != ']'; at++) {
        at += text.charAt(at) == '\\' ? 1 : 0;
      }
      last = 1;
    }

    private void open() {
      outer.push(group);
      group = 1;
    }

    private void close() {
      last = group;
      group = outer.isEmpty() ? last : Math.max(outer.pop(), last);
    }

    private void repeat() {
      int end = text.indexOf('}', at);
      int count = end < 0 ? 0 : count(text.substring(at + 1, end));
      if (count == 0) {
        return;
      }
      if ((long) last * count > MAX_REPEATS) {
        throw new PatternSyntaxException("invalid repeat count", text.substring(at, end + 1));
      }
      last *= count;
      group = Math.max(group, last);
      at = end;
    }

    /**
     * The larger number of {@code n}, {@code n,} or {@code n,m}; 0 if the braces hold something
     * else.
     */
    private static int count(String braces) {
      int most = 0;
      for (String part : braces.split(",", 2)) {
        if (part.length() > 5) {
          return MAX_REPEATS + 1;
        }
        for (int i = 0; i < part.length(); i++) {
          if (part.charAt(i) < '0' || part.charAt(i) > '9') {
            return 0;
          }
        }
        most = Math.max(most, part.isEmpty() ? 0 : Integer.parseInt(part));
      }
      return most;
    }
  }
}
