package io.github.kustomize4j.yaml.internal;

import static io.github.kustomize4j.yaml.internal.Chars.isBlankOrBreakOrEnd;
import static io.github.kustomize4j.yaml.internal.Chars.isBreak;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;

/**
 * What becomes of a folded block scalar ({@code >}). The reference prints it in that style and
 * reads it again, and its printer looks at the wrong place when it decides whether a line break
 * must be doubled: at the start of the text in place of the next line. So texts with indented lines
 * or with empty lines at the end grow by a line break.
 */
final class FoldedTexts {
  private FoldedTexts() {}

  /**
   * The text of a scalar after it has been printed and read.
   *
   * @throws ParseException if it is a block that begins with a tab, which the reference prints
   *     without telling its indentation and cannot read
   */
  static String text(ScalarNode scalar) {
    String text = scalar.text();
    Style style = scalar.style();
    if (text.startsWith("\t") && isPrintedAsBlock(style, text)) {
      throw beginsWithTab(scalar.location());
    }
    return style == Style.FOLDED && text.indexOf('\n') >= 0 && mayBeBlock(text)
        ? roundTrip(text)
        : text;
  }

  /**
   * Refuses a text of several lines that begins with a tab, where the reference prints all such
   * texts as blocks and reads them again.
   *
   * @param node where the text stands
   * @param start its offset in the source of the node
   */
  static void requireReadable(String text, Node node, int start) {
    if (!isReadable(text)) {
      throw beginsWithTab(node.source().locate(start));
    }
  }

  /** Whether a text can be read again after it was printed. */
  static boolean isReadable(String text) {
    return !text.startsWith("\t")
        || text.indexOf('\n') <= 0
        || text.indexOf('\u0085') >= 0
        || !mayBeBlock(text);
  }

  private static ParseException beginsWithTab(Location place) {
    return Problem.unrepresentable(
        "yaml: found a tab character where an indentation space is expected",
        place,
        "let the text begin with something else than a tab");
  }

  /** A text that came without quotes, such as a new label, becomes a block when it has lines. */
  private static boolean isPrintedAsBlock(Style style, String text) {
    boolean block =
        switch (style) {
          case LITERAL, FOLDED -> true;
          case PLAIN -> text.indexOf('\n') >= 0;
          default -> false;
        };
    return block && mayBeBlock(text);
  }

  /** Here tabs do not stand in the way of a block, other than in the final output. */
  private static boolean mayBeBlock(String text) {
    return AllowedStyles.of(text.replace('\t', '.')).literal();
  }

  private static String roundTrip(String text) {
    char[] printed = print(text);
    Source nowhere = Source.generated("");
    SyntaxErrors errors = new SyntaxErrors(printed, nowhere, 0, "", true);
    Scanner scanner = new Scanner(printed, errors, new Symbols(printed.length), 1, 0);
    while (scanner.peek() != Token.SCALAR && scanner.peek() != Token.STREAM_END) {
      scanner.take();
    }
    return scanner.peek() == Token.SCALAR ? scanner.text() : text;
  }

  /** Writes a text as a folded block, its lines unlimited. */
  static void write(String text, int indent, Utf8Buffer out) {
    StringBuilder printed = print(text, " ".repeat(indent));
    for (int i = 0; i < printed.length(); ) {
      int c = printed.codePointAt(i);
      if (c == '\n') {
        out.newLine();
      } else {
        out.codePoint(c);
      }
      i += Character.charCount(c);
    }
  }

  private static char[] print(String text) {
    StringBuilder out = print(text, "  ");
    char[] chars = new char[out.length() + 4];
    out.getChars(0, out.length(), chars, 0);
    return chars;
  }

  private static StringBuilder print(String text, String indent) {
    StringBuilder out = new StringBuilder(">").append(TextEmitter.blockHints(text)).append('\n');
    boolean doubles = doublesBreaks(text);
    boolean broke = true;
    boolean indented = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        out.append(!broke && !indented && c == '\n' && doubles ? "\n" : "").append(c);
        broke = true;
        continue;
      }
      if (broke) {
        out.append(indent);
        indented = c == ' ' || c == '\t';
      }
      out.append(c);
      broke = false;
    }
    return out;
  }

  /** Whether the text's first line that is not empty begins with something else than a blank. */
  private static boolean doublesBreaks(String text) {
    int first = 0;
    while (first < text.length() && isBreak(text.charAt(first))) {
      first++;
    }
    return first < text.length() && !isBlankOrBreakOrEnd(text.charAt(first));
  }
}
