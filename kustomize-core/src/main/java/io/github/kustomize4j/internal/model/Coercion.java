package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers and booleans where a configuration object has a text. */
final class Coercion {
  /** So many digits tell all numbers of single precision apart. */
  private static final int LONGEST = 9;

  private Coercion() {}

  static String text(ScalarNode scalar) {
    return scalar.type() == Tag.FLOAT ? single(Float.parseFloat(scalar.text())) : scalar.text();
  }

  /** Digits beyond single precision are lost; an exponent is used below -4 and from 6 on. */
  private static String single(float value) {
    BigDecimal digits = shortest(value);
    int exponent = digits.precision() - 1 - digits.scale();
    if (exponent >= -4 && exponent < 6) {
      return digits.toPlainString();
    }
    StringBuilder text = new StringBuilder(digits.unscaledValue().abs().toString());
    if (text.length() > 1) {
      text.insert(1, '.');
    }
    int size = Math.abs(exponent);
    return (digits.signum() < 0 ? "-" : "")
        + text
        + (exponent < 0 ? "e-" : "e+")
        + (size < 10 ? "0" : "")
        + size;
  }

  /** The fewest digits that read back as the number, which Java's own text need not have. */
  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int length = 1; length < LONGEST; length++) {
      BigDecimal rounded = exact.round(new MathContext(length));
      if (rounded.floatValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(LONGEST)).stripTrailingZeros();
  }
}
