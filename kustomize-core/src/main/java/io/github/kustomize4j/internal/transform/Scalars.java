package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;

/**
 * How transformers write scalars: the quoting of the old value is kept, the place of the new one is
 * that of whoever wrote it.
 */
public final class Scalars {
  private Scalars() {}

  /**
   * The value as a scalar.
   *
   * @throws FieldMismatchException if it is a map or a list
   */
  public static ScalarNode of(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar;
    }
    throw FieldMismatchException.wrongKind(Node.Kind.SCALAR, value);
  }

  /** Writes text that stays text, whatever it looks like. */
  public static ScalarNode writeString(ScalarNode old, String text, Node author) {
    return write(old, text, Tag.STR, author);
  }

  /** Writes text that may become a number, a boolean or null, if the old value was not quoted. */
  public static ScalarNode writeUntyped(ScalarNode old, String text, Node author) {
    return old.withUntypedText(text).at(author.source(), author.start());
  }

  /** Writes text and keeps the type, whether it fits or not. */
  public static ScalarNode writeText(ScalarNode old, String text, Node author) {
    return old.isUntyped() ? writeUntyped(old, text, author) : write(old, text, old.tag(), author);
  }

  /** Writes a text of a type; the same object if the value has both already. */
  public static ScalarNode write(ScalarNode old, String text, Tag tag, Node author) {
    if (old.tag() == tag && old.text().equals(text) && !old.isUntyped()) {
      return old;
    }
    return old.withText(text, tag).at(author.source(), author.start());
  }
}
