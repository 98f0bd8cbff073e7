package io.github.kustomize4j.edit;

/**
 * What an entry of {@code images} shall say. Empty texts say nothing; {@code *} keeps what the
 * entry says already. Immutable.
 *
 * @param name the image to change
 * @param newName the name it gets
 * @param newTag the tag it gets
 * @param digest the digest it gets
 */
public record ImageChange(String name, String newName, String newTag, String digest) {
  /** Stands for the present value. */
  static final String KEEP = "*";

  private static final String FORMS =
      """
      invalid format of image, use one of the following options:
      - <image>=<newimage>:<newtag>
      - <image>=<newimage>@<digest>
      - <image>=<newimage>:<newtag>@<digest>
      - <image>=<newimage>
      - <image>:<newtag>
      - <image>:<newtag>@<digest>
      - <image>@<digest>\
      """;

  /**
   * Reads a change in the form of {@code kustomize edit set image}, such as {@code
   * nginx=registry:5000/nginx:1.9@sha256:abc}. The first {@code =} divides old and new, the first
   * {@code @} begins the digest, and the first colon behind the last slash begins the tag.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if there is nothing to change
   */
  public static ImageChange parse(String text) {
    int equals = text.indexOf('=');
    ImageChange parts = parts(text.substring(equals + 1));
    if (equals > 0) {
      return new ImageChange(text.substring(0, equals), parts.name, parts.newTag, parts.digest);
    }
    if (equals < 0 && parts.name.equals(text)) {
      throw Problems.invalid(FORMS);
    }
    return parts;
  }

  private static ImageChange parts(String image) {
    int at = image.indexOf('@');
    String digest = at < 0 ? "" : image.substring(at + 1);
    String tagged = at < 0 ? image : image.substring(0, at);
    int colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
    return colon < 0
        ? new ImageChange(tagged, "", "", digest)
        : new ImageChange(tagged.substring(0, colon), "", tagged.substring(colon + 1), digest);
  }
}
