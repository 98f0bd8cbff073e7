package io.github.kustomize4j.edit;

import java.util.List;

/**
 * What changes in an entry of {@code configMapGenerator} or {@code secretGenerator}. Immutable.
 *
 * @param name the name of the object
 * @param namespace its namespace, empty for none
 * @param newNamespace the namespace it gets, empty to leave it
 * @param literals new values for literals that are there, as {@code key=value}
 */
public record GeneratorUpdate(
    String name, String namespace, String newNamespace, List<String> literals) {

  /** Copies the list. */
  public GeneratorUpdate {
    literals = List.copyOf(literals);
  }
}
