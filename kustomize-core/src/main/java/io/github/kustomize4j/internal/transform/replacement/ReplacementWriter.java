package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.transform.Scalars;
import io.github.kustomize4j.tree.CopyBudget;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * Puts the value of a replacement into a place: of a scalar only the text is replaced, anything
 * else gives way to the value.
 *
 * @param value what is written
 * @param delimiter divides the text of the target, empty for none
 * @param index which part of the text is replaced; below 0 is before the first
 * @param copies what may still be written
 * @param items how items of long lists are found
 * @param at the path of the target, for messages
 */
record ReplacementWriter(
    Node value, String delimiter, int index, CopyBudget copies, ItemIndexes items, Node at) {
  /** The same, for texts within texts, where the delimiter does not count. */
  ReplacementWriter whole() {
    return new ReplacementWriter(value, "", 0, copies, items, at);
  }

  /** The same with another value. */
  ReplacementWriter with(Node newValue) {
    return new ReplacementWriter(newValue, delimiter, index, copies, items, at);
  }

  /**
   * The new value of a target.
   *
   * @param made whether it was made for the value, so that a scalar has no type of its own
   * @throws FieldMismatchException if there is a delimiter but no text
   * @throws ResolveException if too much was written already
   */
  Node write(Node target, boolean made) {
    Node written = written(target, made);
    if (!copies.take(written)) {
      throw tooMuch();
    }
    return written;
  }

  private ResolveException tooMuch() {
    return new ResolveException(
        Diagnostic.error(
                Code.LIMIT_EXCEEDED,
                "replacements would write more than " + CopyBudget.MEBIBYTES + " MiB",
                at)
            .hint("a source that holds its targets grows with each of them; divide the two"));
  }

  private Node written(Node target, boolean made) {
    if (target instanceof ScalarNode scalar) {
      return text(
          scalar,
          delimiter.isEmpty() ? text() : Parts.with(scalar.text(), delimiter, index, text()),
          made);
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
}
