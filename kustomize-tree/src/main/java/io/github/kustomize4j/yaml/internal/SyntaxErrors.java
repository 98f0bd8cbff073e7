package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Source;

/** Makes errors of one document with the reference's text, and the true place in the file. */
final class SyntaxErrors {
  private final char[] s;
  private final Source source;
  private final int base;
  private final String prefix;

  /**
   * Errors of a document.
   *
   * @param s its characters
   * @param base where they start in the source
   * @param prefix what stands before the problem
   */
  SyntaxErrors(char[] s, Source source, int base, String prefix) {
    this.s = s;
    this.source = source;
    this.base = base;
    this.prefix = prefix;
  }

  Location locate(int at) {
    return source.locate(base + at);
  }

  /** A problem with characters; the reference names the line of the construct, counted from 1. */
  ParseException scanner(String problem, int context, int at) {
    int line = lineBefore(context);
    return make(line == 0 ? lineBefore(at) + 1 : line + 1, problem, at);
  }

  /** A problem with the structure; here the reference's line is one too small. */
  ParseException parser(String problem, int context, int at) {
    int line = lineBefore(context);
    return make(line == 0 ? lineBefore(at) : line, problem, at);
  }

  /** A problem that the reference states without a line. */
  ParseException plain(String problem, int at) {
    return Problem.syntax(prefix + problem, locate(at));
  }

  ParseException depth(int limit, int at) {
    return Problem.limit(
        prefix + "exceeded max depth of " + limit,
        locate(at),
        "nest maps and lists less deeply, or raise the limit");
  }

  private ParseException make(int line, String problem, int at) {
    String where = line == 0 ? "" : "line " + line + ": ";
    return Problem.syntax(prefix + where + problem, locate(at));
  }

  private int lineBefore(int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (Chars.isBreak(s[i]) && (s[i] != '\r' || s[i + 1] != '\n')) {
        lines++;
      }
    }
    return lines;
  }
}
