package io.github.kustomize4j.yaml.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers as Go prints them: the fewest digits that read back as the same number.
 * (Java's own text is not always the shortest before release 19.)
 */
public final class GoNumbers {
  private static final long EXACT = 1L << 53;

  /**
   * Java errs only towards too many digits, and not in short texts of numbers that are not tiny.
   */
  private static final int JAVA_IS_SHORTEST = 3;

  private static final double TINY = 1e-300;

  private GoNumbers() {}

  /**
   * The text in JSON: decimal from 1e-6 up to 1e21, otherwise with an exponent.
   *
   * @param value a finite number
   */
  public static String json(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return value == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
    }
    double size = Math.abs(value);
    return size < 1e-6 || size >= 1e21
        ? exponential(shortest(value), 1)
        : shortest(value).toPlainString();
  }

  /** The text in YAML: an exponent if that is below -4 or above 5. */
  static String yaml(double value) {
    BigDecimal digits = shortest(value);
    int exponent = exponent(digits);
    if (exponent >= -4 && exponent < 6) {
      return digits.toPlainString();
    }
    return exponential(digits, 2);
  }

  private static int exponent(BigDecimal digits) {
    return digits.precision() - 1 - digits.scale();
  }

  /** The form {@code d.ddde+xx} with a least number of digits in the exponent. */
  private static String exponential(BigDecimal value, int least) {
    StringBuilder text = new StringBuilder(value.unscaledValue().abs().toString());
    if (text.length() > 1) {
      text.insert(1, '.');
    }
    if (value.signum() < 0) {
      text.insert(0, '-');
    }
    int exponent = exponent(value);
    text.append('e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    return text.append(size < 10 && least == 2 ? "0" : "").append(size).toString();
  }

  /**
   * The shortest decimal that reads back as the number. Java's text reads back, so the wanted one
   * has at most as many digits; lengths are tried downwards until none fits.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (value == 0 || (best.precision() < JAVA_IS_SHORTEST && Math.abs(value) > TINY)) {
      return best;
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = best.precision(); digits > 0; digits--) {
      BigDecimal found = roundTrip(exact, value, digits);
      if (found == null) {
        return best;
      }
      best = found.stripTrailingZeros();
      digits = Math.min(digits, best.precision());
    }
    return best;
  }

  /** The closest decimal of a length that reads back as the number, or null. */
  private static @Nullable BigDecimal roundTrip(BigDecimal exact, double value, int digits) {
    BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    if (nearest.doubleValue() == value) {
      return nearest;
    }
    // Next to a power of two the gap above is wider, so the other neighbour may still fit.
    BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
    return up.doubleValue() == value ? up : null;
  }
}
