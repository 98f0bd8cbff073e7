package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code replacements}: a file, or a replacement written in place.
 *
 * @param path the file, or null
 * @param inline the replacement; without source and targets if there is only a path
 * @param at the entry as it was read
 */
public record ReplacementEntry(@Nullable ScalarNode path, Replacement inline, Node at) {

  /** Reads an entry. */
  public static ReplacementEntry decode(Fields fields) {
    return new ReplacementEntry(
        fields.nonEmpty("path"), Replacement.decode(fields.embedded("Replacement")), fields.map());
  }
}
