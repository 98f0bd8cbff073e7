package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.transform.Scalars;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;

/**
 * Puts the value of a replacement into a place: of a scalar only the text is replaced, anything
 * else gives way to the value.
 *
 * @param value what is written
 * @param delimiter divides the text of the target, empty for none
 * @param index which part of the text is replaced; below 0 is before the first
 */
record ReplacementWriter(Node value, String delimiter, int index) {
  /** The same, for texts within texts, where the delimiter does not count. */
  ReplacementWriter whole() {
    return new ReplacementWriter(value, "", 0);
  }

  /** The same with another value. */
  ReplacementWriter with(Node newValue) {
    return new ReplacementWriter(newValue, delimiter, index);
  }

  /**
   * The new value of a target.
   *
   * @param made whether it was made for the value, so that a scalar has no type of its own
   * @throws FieldMismatchException if there is a delimiter but no text
   */
  Node write(Node target, boolean made) {
    if (target instanceof ScalarNode scalar) {
      return text(scalar, delimiter.isEmpty() ? text() : withPart(scalar.text()), made);
    }
    if (!delimiter.isEmpty()) {
      throw new FieldMismatchException(
          "delimiter option can only be used with scalar nodes", target);
    }
    return value;
  }

  /** Maps and lists have an empty text. */
  private String text() {
    return value instanceof ScalarNode scalar ? scalar.text() : "";
  }

  private ScalarNode text(ScalarNode target, String text, boolean made) {
    return made
        ? ScalarNode.untyped(value.source(), value.start(), text)
        : Scalars.writeText(target, text, value);
  }

  private String withPart(String old) {
    List<String> parts = Parts.split(old, delimiter);
    if (index < 0) {
      parts.add(0, text());
    } else if (index >= parts.size()) {
      parts.add(text());
    } else {
      parts.set(index, text());
    }
    return String.join(delimiter, parts);
  }
}
