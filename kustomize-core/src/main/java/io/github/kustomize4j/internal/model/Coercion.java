package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.math.BigDecimal;

/** Numbers and booleans where a configuration object has a text. */
final class Coercion {
  private Coercion() {}

  static String text(ScalarNode scalar) {
    return scalar.type() == Tag.FLOAT ? single(Float.parseFloat(scalar.text())) : scalar.text();
  }

  /** Digits beyond single precision are lost; an exponent is used below -4 and from 6 on. */
  private static String single(float value) {
    BigDecimal digits = new BigDecimal(Float.toString(value)).stripTrailingZeros();
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
}
