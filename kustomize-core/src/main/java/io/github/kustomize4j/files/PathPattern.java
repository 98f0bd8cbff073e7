package io.github.kustomize4j.files;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;

/**
 * A pattern for paths: {@code *} and {@code ?} stand for characters other than a slash, {@code
 * [a-z]} and {@code [^a-z]} for one of some, and a backslash takes a character's meaning. Immutable
 * and thread-safe.
 */
public final class PathPattern {
  private final String pattern;

  private PathPattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern.
   *
   * @throws KustomizationException with the message {@code syntax error in pattern} if a bracket or
   *     backslash is not complete
   */
  public static PathPattern of(String pattern) {
    check(pattern);
    return new PathPattern(pattern);
  }

  /** Whether a text is a pattern and not only a path. */
  public static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '\\');
  }

  private static void check(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      at = c == '[' ? classEnd(pattern, at) : at + (c == '\\' ? 2 : 1);
    }
    if (at > pattern.length()) {
      throw malformed();
    }
  }

  private static RuntimeException malformed() {
    return new KustomizationException(
        Diagnostic.error(Code.INVALID_VALUE, "syntax error in pattern"));
  }

  /** The offset behind a class in brackets. */
  private static int classEnd(String pattern, int open) {
    int at = open + 1;
    if (at < pattern.length() && pattern.charAt(at) == '^') {
      at++;
    }
    int first = at;
    while (at < pattern.length() && (at == first || pattern.charAt(at) != ']')) {
      at = boundEnd(pattern, at);
      if (at < pattern.length() && pattern.charAt(at) == '-') {
        at = boundEnd(pattern, at + 1);
      }
    }
    if (at >= pattern.length()) {
      throw malformed();
    }
    return at + 1;
  }

  /** The offset behind one bound of a range. */
  private static int boundEnd(String pattern, int at) {
    int from = at;
    if (from < pattern.length() && pattern.charAt(from) == '\\') {
      from++;
    } else if (from < pattern.length() && "-]".indexOf(pattern.charAt(from)) >= 0) {
      throw malformed();
    }
    if (from >= pattern.length()) {
      throw malformed();
    }
    return from + Character.charCount(pattern.codePointAt(from));
  }

  /** Whether the whole of a text matches. */
  public boolean matches(String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length() || p < pattern.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = t;
        continue;
      }
      int next = t < text.length() && p < pattern.length() ? matchOne(p, text.codePointAt(t)) : -1;
      if (next >= 0) {
        t += Character.charCount(text.codePointAt(t));
        p = next;
      } else if (star >= 0 && retry < text.length() && text.charAt(retry) != '/') {
        t = ++retry;
        p = star + 1;
      } else {
        return false;
      }
    }
    return true;
  }

  /** The offset behind the element of the pattern that matches a character, or -1. */
  private int matchOne(int at, int character) {
    return switch (pattern.charAt(at)) {
      case '?' -> character == '/' ? -1 : at + 1;
      case '[' -> inClass(at, character) ? classEnd(pattern, at) : -1;
      case '\\' -> literal(at + 1, character);
      default -> literal(at, character);
    };
  }

  private int literal(int at, int character) {
    return pattern.codePointAt(at) == character ? at + Character.charCount(character) : -1;
  }

  private boolean inClass(int open, int character) {
    boolean negated = pattern.charAt(open + 1) == '^';
    int at = open + (negated ? 2 : 1);
    boolean found = false;
    int end = classEnd(pattern, open) - 1;
    while (at < end) {
      int low = bound(at);
      int high = low;
      at = boundEnd(pattern, at);
      if (at < end && pattern.charAt(at) == '-') {
        high = bound(at + 1);
        at = boundEnd(pattern, at + 1);
      }
      found |= low <= character && character <= high;
    }
    return found != negated;
  }

  private int bound(int at) {
    return pattern.codePointAt(pattern.charAt(at) == '\\' ? at + 1 : at);
  }
}
