package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.Node;

/**
 * One entry of the {@code images} field; texts that are not given are empty.
 *
 * @param name the name of the images that are meant, a regular expression for kustomize
 * @param newName their new name
 * @param newTag their new tag
 * @param digest their new digest
 * @param tagSuffix what goes behind their tag, if neither tag nor digest are given
 * @param author the node that says so, which gives new values their place
 */
public record ImageOverride(
    String name, String newName, String newTag, String digest, String tagSuffix, Node author) {

  /** What becomes of an image that is meant. */
  String rewrite(String image) {
    ImageName parts = ImageName.parse(image);
    StringBuilder result = new StringBuilder(newName.isEmpty() ? parts.name() : newName);
    if (!newTag.isEmpty() || !digest.isEmpty()) {
      append(result, newTag, digest);
    } else if (!tagSuffix.isEmpty()) {
      append(result, parts.tag() + tagSuffix, "");
    } else {
      append(result, parts.tag(), parts.digest());
    }
    return result.toString();
  }

  private static void append(StringBuilder result, String tag, String digest) {
    if (!tag.isEmpty()) {
      result.append(':').append(tag);
    }
    if (!digest.isEmpty()) {
      result.append('@').append(digest);
    }
  }
}
