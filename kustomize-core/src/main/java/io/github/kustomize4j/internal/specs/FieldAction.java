package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.tree.Node;

/**
 * What is done to a field that a walk has found.
 *
 * @param <T> what belongs to the path
 */
@FunctionalInterface
public interface FieldAction<T> {
  /**
   * The new value of the field; the same object if nothing changes.
   *
   * @throws FieldMismatchException if the field is not of the sort that is needed
   */
  Node apply(Node value, T payload);
}
