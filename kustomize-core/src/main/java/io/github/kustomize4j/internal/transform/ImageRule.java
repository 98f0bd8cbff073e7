package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.model.Image;
import java.util.function.Predicate;

/**
 * An entry of the field with changes of images, and the test of what it means.
 *
 * @param image the entry
 * @param isMeant the test
 */
record ImageRule(Image image, Predicate<String> isMeant) {
  static ImageRule of(Image image) {
    return new ImageRule(image, ImageMatcher.of(image));
  }

  /** What becomes of an image that is meant. */
  String rewrite(String old) {
    ImageName parts = ImageName.parse(old);
    String name = image.newName().isEmpty() ? parts.name() : image.newName();
    if (!image.newTag().isEmpty() || !image.digest().isEmpty()) {
      return join(name, image.newTag(), image.digest());
    }
    return image.tagSuffix().isEmpty()
        ? join(name, parts.tag(), parts.digest())
        : join(name, parts.tag() + image.tagSuffix(), "");
  }

  private static String join(String name, String tag, String digest) {
    return name + (tag.isEmpty() ? "" : ':' + tag) + (digest.isEmpty() ? "" : '@' + digest);
  }
}
