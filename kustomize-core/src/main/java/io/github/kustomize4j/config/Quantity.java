package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import java.math.BigDecimal;

/** Reads amounts as Kubernetes writes them: {@code 200m}, {@code 1.5Gi}, {@code 3e2}. */
final class Quantity {
  private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
  private static final ImmutableMap<String, BigDecimal> UNITS =
      ImmutableMap.<String, BigDecimal>builder()
          .put("n", BigDecimal.ONE.movePointLeft(9))
          .put("u", BigDecimal.ONE.movePointLeft(6))
          .put("m", BigDecimal.ONE.movePointLeft(3))
          .put("", BigDecimal.ONE)
          .put("k", BigDecimal.ONE.movePointRight(3))
          .put("M", BigDecimal.ONE.movePointRight(6))
          .put("G", BigDecimal.ONE.movePointRight(9))
          .put("T", BigDecimal.ONE.movePointRight(12))
          .put("P", BigDecimal.ONE.movePointRight(15))
          .put("E", BigDecimal.ONE.movePointRight(18))
          .put("Ki", KIBI)
          .put("Mi", KIBI.pow(2))
          .put("Gi", KIBI.pow(3))
          .put("Ti", KIBI.pow(4))
          .put("Pi", KIBI.pow(5))
          .put("Ei", KIBI.pow(6))
          .buildOrThrow();

  /** More digits than this in an exponent stand for no amount of anything. */
  private static final int MAX_EXPONENT_DIGITS = 3;

  /** The time to read a number grows with the square of its length. */
  private static final int MAX_DIGITS = 10_000;

  private Quantity() {}

  /**
   * The number that a text stands for.
   *
   * @param prefix of the message if it stands for none
   * @throws ParseException if it is no quantity
   */
  static BigDecimal parse(String text, String prefix) {
    int end = 0;
    while (end < text.length() && isOfNumber(text.charAt(end), end)) {
      end++;
    }
    if (end > MAX_DIGITS) {
      throw invalid(prefix + "unable to parse quantity: more than " + MAX_DIGITS + " digits");
    }
    BigDecimal number;
    try {
      number = new BigDecimal(text.substring(0, end));
    } catch (NumberFormatException e) {
      throw invalid(
          prefix
              + "quantities must match the regular expression"
              + " '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
    }
    return scaled(number, text.substring(end), prefix);
  }

  private static boolean isOfNumber(char sign, int at) {
    return (sign >= '0' && sign <= '9') || sign == '.' || (at == 0 && (sign == '+' || sign == '-'));
  }

  private static BigDecimal scaled(BigDecimal number, String suffix, String prefix) {
    BigDecimal unit = UNITS.get(suffix);
    if (unit != null) {
      return number.multiply(unit);
    }
    boolean exponent = suffix.length() > 1 && (suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E');
    if (exponent && suffix.length() <= 2 + MAX_EXPONENT_DIGITS) {
      try {
        return number.scaleByPowerOfTen(Integer.parseInt(suffix.substring(1)));
      } catch (NumberFormatException e) {
        throw invalid(prefix + "unable to parse quantity's suffix");
      }
    }
    throw invalid(prefix + "unable to parse quantity's suffix");
  }

  private static ParseException invalid(String message) {
    return new ParseException(Diagnostic.error(Code.INVALID_VALUE, message));
  }
}
