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
  private final boolean contextFirst;
  private final SyntaxAdvice advice;

  /**
   * Errors of a document.
   *
   * @param s its characters
   * @param base where they start in the source
   * @param prefix what stands before the problem
   * @param contextFirst whether the line of the construct is named rather than that of the problem
   */
  SyntaxErrors(char[] s, Source source, int base, String prefix, boolean contextFirst) {
    this.contextFirst = contextFirst;
    this.s = s;
    this.source = source;
    this.base = base;
    this.prefix = prefix;
    this.advice = new SyntaxAdvice(s);
  }

  Location locate(int at) {
    return source.locate(base + at);
  }

  /** A problem with characters; what is noticed at the end of the file began at a quote. */
  ParseException scanner(String problem, int context, int at) {
    int line = referenceLine(lineBefore(context), lineBefore(at));
    boolean atBeginning =
        problem.startsWith("found unexpected ") || problem.contains("alphabetic or numeric");
    return make(line == 0 ? 0 : line + 1, problem, context, atBeginning ? context : at);
  }

  /** A problem with the structure; here the reference's line is one too small. */
  ParseException parser(String problem, int context, int at) {
    boolean atEnd = s[at] == 0 && at > 0 && !Chars.isBreak(s[at - 1]);
    int line = referenceLine(lineBefore(context), lineBefore(at) + (atEnd ? 1 : 0));
    return make(line, problem, context, at);
  }

  /** The line that the reference names; it takes the first one for none. */
  private int referenceLine(int context, int problem) {
    int preferred = contextFirst ? context : problem;
    return preferred != 0 ? preferred : Math.max(context, problem);
  }

  /** A problem that the reference states without a line. */
  ParseException plain(String problem, int at) {
    return Problem.syntax(
        prefix + problem, locate(at), "check the anchors and aliases of the file");
  }

  ParseException depth(int limit, int at) {
    return Problem.limit(
        prefix + "exceeded max depth of " + limit,
        locate(at),
        "nest maps and lists less deeply, or raise the limit");
  }

  private ParseException make(int line, String problem, int context, int at) {
    String where = line == 0 ? "" : "line " + line + ": ";
    return Problem.syntax(prefix + where + problem, locate(at), advice.text(problem, context, at));
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
