package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The value of a variable.
 *
 * @param text as it stands within other text
 * @param tag its type where it stands alone
 */
record VarValue(String text, Tag tag) {
  /** The value of a scalar, or null if the reference cannot read it. */
  static @Nullable VarValue of(ScalarNode scalar) {
    return switch (scalar.isUntyped() ? Tag.STR : scalar.type()) {
      case INT -> integer(scalar.text());
      case FLOAT -> number(scalar.text());
      case BOOL -> new VarValue(scalar.text().toLowerCase(Locale.ROOT), Tag.BOOL);
      default -> new VarValue(scalar.text(), Tag.STR);
    };
  }

  /** Integers are read as decimal ones of 64 bits, whatever YAML makes of them: 010 is 10. */
  private static @Nullable VarValue integer(String text) {
    try {
      return new VarValue(Long.toString(Long.parseLong(text)), Tag.INT);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable VarValue number(String text) {
    try {
      double value = Double.parseDouble(text.replace("_", ""));
      return Double.isFinite(value) ? new VarValue(goText(value), Tag.FLOAT) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Go's default form: the fewest digits, with an exponent below 1e-4 and from 1e6 on. */
  private static String goText(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int exponent = shortest.precision() - shortest.scale() - 1;
    String sign = value < 0 ? "-" : "";
    return exponent < -4 || exponent >= 6
        ? sign + scientific(digits, exponent)
        : sign + shortest.toPlainString();
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17)).stripTrailingZeros();
  }

  private static String scientific(String digits, int exponent) {
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    int size = Math.abs(exponent);
    return mantissa + 'e' + (exponent < 0 ? '-' : '+') + (size < 10 ? "0" : "") + size;
  }
}
