package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;

/**
 * An entry of {@code replicas}.
 *
 * @param name the resource, by a name that it has or had
 * @param count the number it gets; 0 if absent
 * @param at the entry as it was read
 */
public record Replica(String name, long count, Node at) {
  /** Where the number stands, or the entry if it has none. */
  public Node author() {
    return at.fieldOrSelf("count");
  }

  /** Where the name stands, or the entry if it has none. */
  public Node nameAt() {
    return at.fieldOrSelf("name");
  }

  /** Reads an entry. */
  public static Replica decode(Fields fields) {
    return new Replica(fields.string("name"), fields.integer("count", "int64"), fields.map());
  }
}
