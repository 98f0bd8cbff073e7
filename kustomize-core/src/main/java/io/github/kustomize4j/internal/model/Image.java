package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;
import java.util.List;

/**
 * An entry of {@code images}. Texts that are absent are empty.
 *
 * @param name the image to change, part of a regular expression
 * @param newName the name it gets
 * @param newTag the tag it gets
 * @param tagSuffix what is put after its tag
 * @param digest the digest it gets
 * @param at the entry as it was read
 */
public record Image(
    String name, String newName, String newTag, String tagSuffix, String digest, Node at) {

  /** Where the new tag or digest was written, or what else is new; the entry if nothing is. */
  public Node author() {
    for (String field : List.of("newTag", "digest", "newName", "tagSuffix")) {
      Node value = at.fieldOrSelf(field);
      if (value != at) {
        return value;
      }
    }
    return at;
  }

  /** Reads an entry. */
  public static Image decode(Fields fields) {
    return new Image(
        fields.string("name"),
        fields.string("newName"),
        fields.string("newTag"),
        fields.string("tagSuffix"),
        fields.string("digest"),
        fields.map());
  }
}
