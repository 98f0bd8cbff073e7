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
  }

  Location locate(int at) {
    return source.locate(base + at);
  }

  /** A problem with characters. */
  ParseException scanner(String problem, int context, int at) {
    int line = referenceLine(lineBefore(context), lineBefore(at));
    return make(line == 0 ? 0 : line + 1, problem, at);
  }

  /** A problem with the structure; here the reference's line is one too small. */
  ParseException parser(String problem, int context, int at) {
    boolean atEnd = s[at] == 0 && at > 0 && !Chars.isBreak(s[at - 1]);
    int line = referenceLine(lineBefore(context), lineBefore(at) + (atEnd ? 1 : 0));
    return make(line, problem, at);
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

  private ParseException make(int line, String problem, int at) {
    String where = line == 0 ? "" : "line " + line + ": ";
    return Problem.syntax(prefix + where + problem, locate(at), advice(s[at]));
  }

  /** What mostly is behind a problem, by the character that it was noticed at. */
  private static String advice(char found) {
    return switch (found) {
      case '\t' -> "indent with blanks, tabs are not allowed there";
      case ':' -> "put a text that holds `: ` in quotes, or check the indentation";
      case '@', '`', '%' -> "put a text that begins with `" + found + "` in quotes";
      default ->
          "check the indentation of this line and the one above, and that quotes and brackets are"
              + " closed";
    };
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
