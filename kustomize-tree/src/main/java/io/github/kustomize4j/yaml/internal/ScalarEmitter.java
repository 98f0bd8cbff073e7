package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;

/**
 * Writes scalars: numbers in Go's form, text in the style that the reference chooses. Text of
 * ordinary characters is copied straight into the buffer; the first other one sends it to {@link
 * TextEmitter}.
 */
final class ScalarEmitter {
  private static final int LONGEST_JSON_KEY = 1024;

  /** What a character may be the first of. */
  private static final byte[] FIRST = new byte[128];

  private static final byte ORDINARY = 1;
  private static final byte MAYBE_TYPED = 2;

  /** Characters that may stand anywhere in plain text behind the first. */
  private static final boolean[] INNER = new boolean[128];

  static {
    for (char c = '!'; c < 0x7F; c++) {
      INNER[c] = c != ':' && c != '#';
      FIRST[c] = "#,[]{}&*!|>'\"%@`-?:".indexOf(c) < 0 ? ORDINARY : 0;
    }
    for (char c : "yYnNtTfFoO~+.0123456789".toCharArray()) {
      FIRST[c] = MAYBE_TYPED;
    }
  }

  private final Utf8Buffer out;
  private final TextEmitter text;
  private final int width;
  private final boolean keepsSingleQuotes;

  ScalarEmitter(Utf8Buffer out, boolean folds) {
    this.out = out;
    width = folds ? TextEmitter.WIDTH : Integer.MAX_VALUE;
    keepsSingleQuotes = !folds;
    text = new TextEmitter(out, width);
  }

  void value(ScalarNode scalar, int indent, boolean flow) {
    if (scalar.isPrintedAsIs() && !flow && copies(scalar)) {
      out.ascii(scalar.text());
      return;
    }
    String inFlow = flow ? JsonScalars.textInFlow(scalar) : null;
    if (inFlow != null) {
      string(inFlow, indent, scalar);
      return;
    }
    switch (scalar.type()) {
      case STR -> string(FoldedTexts.text(scalar), indent, scalar);
      case INT -> out.ascii(JsonScalars.integer(scalar));
      case FLOAT -> out.ascii(real(JsonScalars.real(scalar)));
      case BOOL -> out.ascii(JsonScalars.normalize(scalar).text());
      case NULL -> {
        JsonScalars.require(scalar, Tag.NULL);
        out.ascii("null");
      }
      case TIMESTAMP -> string(JsonScalars.timestamp(scalar), indent, scalar);
      case BINARY -> string(JsonScalars.binary(scalar), indent, scalar);
    }
  }

  /** Whether a text that is printed as it is in the output of a build is so at this place, too. */
  private boolean copies(ScalarNode scalar) {
    return !keepsSingleQuotes && out.bytesInLine() + scalar.text().length() <= width;
  }

  /** A float whose JSON text looks like an integer is printed as one, if it fits 64 bits. */
  private static String real(double value) {
    String json = GoNumbers.json(value);
    if (json.equals("-0")) {
      return "0";
    }
    return PlainScalars.resolve(json) == Tag.INT ? json : GoNumbers.yaml(value);
  }

  private void string(String value, int indent, ScalarNode at) {
    if (keepsSingleQuotes && at.style() == Style.SINGLE_QUOTED && text.writeQuoted(value, indent)) {
      return;
    }
    if (copyPlain(value, true)) {
      if (value == at.text()) {
        at.notePrintedAsIs();
      }
      return;
    }
    int bad = TextEmitter.findForbidden(value);
    if (bad >= 0) {
      throw controlCharacter(value.charAt(bad), at.location());
    }
    if (NextLines.makesDocumentMark(value)) {
      throw documentMark(at.location());
    }
    text.write(NextLines.fold(value), indent, false);
  }

  private static ParseException controlCharacter(char c, Location where) {
    return Problem.syntax(
        "yaml: control characters are not allowed: the text holds U+" + TextEmitter.hex(c, 4),
        where,
        "remove the character");
  }

  private static ParseException documentMark(Location where) {
    return Problem.unrepresentable(
        "yaml: found unexpected document indicator: `---` or `...` follows U+0085 in the text",
        where,
        "remove the character U+0085, or write a line break");
  }

  /**
   * Writes a key as it is, if it may stand so before its colon: nearly all may.
   *
   * @param known whether it is known that it may
   */
  boolean copyKey(String key, boolean known) {
    if (known) {
      out.ascii(key);
      return true;
    }
    return key.length() <= Emitter.LONGEST_SIMPLE_KEY && copyPlain(key, false);
  }

  /** Writes a key that cannot be copied. */
  void key(MapNode map, int at, int column) {
    checkKey(map, at);
    text.write(map.key(at), column, true);
  }

  /** Writes a key behind {@code ?}, where it may be folded or take several lines. */
  void longKey(MapNode map, int at, int indent) {
    checkKey(map, at);
    text.write(map.key(at), indent, false);
  }

  /** Keys pass through a line of JSON, where YAML's limits for keys hold. */
  private static void checkKey(MapNode map, int at) {
    String key = map.key(at);
    int bad = TextEmitter.findForbidden(key);
    if (bad >= 0) {
      throw controlCharacter(key.charAt(bad), map.keyLocation(at));
    }
    if (key.indexOf('\u0085') >= 0 || JsonText.quotedLength(key) > LONGEST_JSON_KEY) {
      throw Problem.unrepresentable(
          "the key cannot be printed: it is longer than 1024 characters or holds U+0085",
          map.keyLocation(at),
          "shorten the key, or remove the character");
    }
  }

  /**
   * Copies text that needs no quotes, no folding and no second look.
   *
   * @param foldable whether the text would be folded at spaces beyond the width
   * @return false if it is other text; then nothing was written
   */
  private boolean copyPlain(String value, boolean foldable) {
    int length = value.length();
    if (length == 0) {
      return false;
    }
    char first = value.charAt(0);
    if (first >= 0x80 || FIRST[first] == 0) {
      return false;
    }
    if (FIRST[first] == MAYBE_TYPED && (PlainTexts.isTyped(value) || value.startsWith("..."))) {
      return false;
    }
    byte[] to = out.reserve(length);
    int start = out.length();
    to[start] = (byte) first;
    int lastSpace = 0;
    for (int i = 1; i < length; i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      if (!INNER[c]) {
        if (c == ' ') {
          lastSpace = i;
        } else if (c == ':'
            ? i + 1 == length || isGap(value.charAt(i + 1))
            : c != '#' || lastSpace == i - 1) {
          return false;
        }
      }
      to[start + i] = (byte) c;
    }
    if (lastSpace == length - 1 && lastSpace > 0) {
      return false;
    }
    if (foldable && lastSpace > 0 && out.bytesInLine() + lastSpace > width) {
      return false;
    }
    out.advance(length);
    return true;
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c >= 0x80;
  }
}
