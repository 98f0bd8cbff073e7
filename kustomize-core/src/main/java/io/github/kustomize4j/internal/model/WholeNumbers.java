package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers where the reference has an integer; {@code 3.0} and {@code 1e3} pass. */
final class WholeNumbers {
  private static final int LONGEST = 40;

  private WholeNumbers() {}

  /** The value, or null if it is no number, has a fraction or does not fit. */
  static @Nullable Long parse(ScalarNode scalar) {
    boolean number = scalar.type() == Tag.INT || scalar.type() == Tag.FLOAT;
    if (!number || scalar.text().length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(scalar.text());
      // A scale beyond this cannot be a whole number of 64 bits; expanding it would take memory.
      return Math.abs((long) value.scale()) > LONGEST ? null : value.longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }
}
