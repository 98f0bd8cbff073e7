package io.github.kustomize4j.tree;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The types of plain scalars in resources: YAML 1.2's core schema with the additions that
 * kustomize's reader keeps from YAML 1.1 (underscores, {@code 0b}, a leading zero for octal,
 * dates). {@code yes} and {@code on} are text here.
 */
public final class PlainScalars {
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final BigInteger MIN_SIGNED = BigInteger.ONE.shiftLeft(63).negate();

  private PlainScalars() {}

  /** The type of a plain scalar of this text. */
  public static Tag resolve(String text) {
    if (text.isEmpty()) {
      return Tag.NULL;
    }
    char first = text.charAt(0);
    switch (first) {
      case '~', 'n', 'N', 't', 'T', 'f', 'F' -> {
        return word(text);
      }
      case '.' -> {
        return isFloatWord(text, 0) || isFraction(text) ? Tag.FLOAT : Tag.STR;
      }
      case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        return number(text);
      }
      default -> {
        return Tag.STR;
      }
    }
  }

  private static Tag word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> Tag.NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Tag.BOOL;
      default -> Tag.STR;
    };
  }

  private static boolean isFloatWord(String text, int from) {
    return switch (text.substring(from)) {
      case ".inf", ".Inf", ".INF" -> true;
      case ".nan", ".NaN", ".NAN" -> from == 0;
      default -> false;
    };
  }

  /** A number that begins with a dot, where an underscore must stand between digits. */
  private static boolean isFraction(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      if (at + 1 == text.length()
          || !isDigit(text.charAt(at - 1))
          || !isDigit(text.charAt(at + 1))) {
        return false;
      }
    }
    return isFloat(text.replace("_", ""));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Tag number(String text) {
    char first = text.charAt(0);
    boolean signed = first == '+' || first == '-';
    if (signed && text.length() > 1 && text.charAt(1) == '.' && isFloatWord(text, 1)) {
      return Tag.FLOAT;
    }
    if (!signed && Timestamps.parse(text) != null) {
      return Tag.TIMESTAMP;
    }
    String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
    if (integer(digits) != null) {
      return Tag.INT;
    }
    return isFloat(digits) ? Tag.FLOAT : Tag.STR;
  }

  /**
   * The value of an integer in any of the spellings that resources may use, or null if the text is
   * none or does not fit 64 bits (unsigned when it has no sign).
   *
   * @param text the text, with underscores or without
   */
  public static @Nullable BigInteger integerValue(String text) {
    return integer(text.indexOf('_') < 0 ? text : text.replace("_", ""));
  }

  private static @Nullable BigInteger integer(String text) {
    int at = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    int left = text.length() - at;
    if (left == 0) {
      return null;
    }
    int radix = 10;
    if (text.charAt(at) == '0' && left > 1) {
      switch (text.charAt(at + 1)) {
        case 'x', 'X' -> radix = 16;
        case 'o', 'O' -> radix = 8;
        case 'b', 'B' -> radix = 2;
        default -> radix = 0;
      }
      at += radix == 0 ? 1 : 2;
      radix = radix == 0 ? 8 : radix;
    }
    return at == text.length() ? null : parse(text, at, radix);
  }

  private static @Nullable BigInteger parse(String text, int from, int radix) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return null;
      }
    }
    boolean negative = text.charAt(0) == '-';
    boolean signed = negative || text.charAt(0) == '+';
    if (text.length() - from > 80) {
      return null;
    }
    BigInteger value = new BigInteger(text.substring(from), radix);
    value = negative ? value.negate() : value;
    boolean fits = signed ? fitsSigned(value) : value.compareTo(MAX_UNSIGNED) <= 0;
    return fits ? value : null;
  }

  private static boolean fitsSigned(BigInteger value) {
    return value.compareTo(MIN_SIGNED) >= 0 && value.bitLength() <= 63;
  }

  /**
   * Whether the text (without underscores) is a finite number of the form {@code
   * [-+]?(\.d+|d+(\.d*)?)([eE][-+]?d+)?}.
   */
  private static boolean isFloat(String text) {
    int i = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    int whole = skipDigits(text, i);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = skipDigits(text, end + 1);
      if (whole == i && end == whole + 1) {
        return false;
      }
    } else if (whole == i) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int sign =
          end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-')
              ? 1
              : 0;
      int digits = skipDigits(text, end + 1 + sign);
      if (digits == end + 1 + sign) {
        return false;
      }
      end = digits;
    }
    return end == text.length() && !Double.isInfinite(Double.parseDouble(text));
  }

  private static int skipDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
