package io.github.kustomize4j.internal.transform;

/**
 * An image reference taken apart.
 *
 * @param name the name with its registry
 * @param tag the tag, or empty
 * @param digest the digest, or empty
 */
record ImageName(String name, String tag, String digest) {
  /** Takes a reference apart; a colon before the first slash belongs to the registry. */
  static ImageName parse(String image) {
    int search = Math.max(image.indexOf('/'), 0);
    int at = image.indexOf('@', search);
    int colon = image.indexOf(':', search);
    if (at < 0 && colon < 0) {
      return new ImageName(image, "", "");
    }
    if (at >= 0 && (colon < 0 || at < colon)) {
      return new ImageName(image.substring(0, at), "", image.substring(at + 1));
    }
    String name = image.substring(0, colon);
    return at < 0
        ? new ImageName(name, image.substring(colon + 1), "")
        : new ImageName(name, image.substring(colon + 1, at), image.substring(at + 1));
  }
}
