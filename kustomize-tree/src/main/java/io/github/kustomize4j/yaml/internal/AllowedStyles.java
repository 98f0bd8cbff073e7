package io.github.kustomize4j.yaml.internal;

import static io.github.kustomize4j.yaml.internal.Chars.isBreak;

/**
 * The styles in which a text that is not empty may be printed; in double quotes any text may be.
 *
 * @param plain whether it may stand without quotes, as far as its characters tell
 * @param single whether it may stand in single quotes
 * @param literal whether it may be a block, literal or folded
 */
public record AllowedStyles(boolean plain, boolean single, boolean literal) {
  /** A text that begins with it is printed in escapes only. */
  static final char BOM = '\uFEFF';

  /** Whether a text as a value is printed without quotes and not as a block. */
  public static boolean isPlain(String value) {
    return !value.isEmpty()
        && value.charAt(0) != BOM
        && !PlainTexts.isTyped(value)
        && of(value).plain;
  }

  static AllowedStyles of(String value) {
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    boolean special = false;
    boolean breaks = false;
    boolean spaceAfterBreak = false;
    boolean spaceBeforeBreak = false;
    char before = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      special |= !isPrintable(c);
      if (isBreak(c)) {
        breaks = true;
        spaceBeforeBreak |= before == ' ';
      } else if (c == ' ' && i > 0 && isBreak(before)) {
        spaceAfterBreak = true;
      }
      before = c;
    }
    boolean gapAtEnd = first == ' ' || last == ' ' || isBreak(first) || isBreak(last);
    boolean onlyDouble = special || spaceBeforeBreak;
    boolean plain = !gapAtEnd && !breaks && !onlyDouble && !holdsSyntax(value);
    return new AllowedStyles(plain, !spaceAfterBreak && !onlyDouble, !onlyDouble && last != ' ');
  }

  /** Surrogates are not printable here: the reference escapes all beyond U+FFFF. */
  static boolean isPrintable(char c) {
    return c == '\n'
        || (c >= ' ' && c <= '~')
        || c == 0x85
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD && c != BOM);
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean holdsSyntax(String value) {
    return startsLikeSyntax(value) || holdsColonOrComment(value);
  }

  private static boolean startsLikeSyntax(String value) {
    char first = value.charAt(0);
    return switch (first) {
      case '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> true;
      case '-', '?', ':' ->
          value.length() == 1 || isGap(value.charAt(1)) || value.startsWith("---");
      default -> value.startsWith("...");
    };
  }

  private static boolean holdsColonOrComment(String value) {
    int length = value.length();
    for (int i = 1; i < length; i++) {
      char c = value.charAt(i);
      if (c == ':' && (i + 1 == length || isGap(value.charAt(i + 1)))) {
        return true;
      }
      if (c == '#' && isGap(value.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
