package io.github.kustomize4j.internal.transform;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.Image;
import io.github.kustomize4j.internal.transform.select.UserPattern;
import java.util.function.Predicate;

/**
 * Finds out which images an entry means. kustomize puts the name into a regular expression as it
 * is; names that hold nothing special but dots are matched without one. Thread-safe.
 */
final class ImageMatcher {
  private static final String SPECIAL = "\\+*?()|[]{}^$";
  private static final String DIGEST = "@sha256:";
  private static final String TAIL = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";

  private ImageMatcher() {}

  /**
   * A test of images.
   *
   * @throws KustomizationException if the name is not a regular expression
   */
  static Predicate<String> of(Image image) {
    String name = image.name();
    return isPlain(name) ? text -> isMeant(name, text) : expression(image);
  }

  /** Whether a name holds nothing special but dots. */
  static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (SPECIAL.indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Predicate<String> expression(Image image) {
    try {
      Pattern pattern = UserPattern.compile('^' + image.name() + TAIL);
      return text -> pattern.matcher(text).find();
    } catch (PatternSyntaxException e) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.INVALID_VALUE,
                  "the image name `"
                      + image.name()
                      + "` is not a valid regular expression: "
                      + e.getDescription(),
                  image.at())
              .hint("names of images are regular expressions; write `\\\\` before special signs"));
    }
  }

  private static boolean isMeant(String name, String image) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      if (at == image.length()) {
        return false;
      }
      char wanted = name.charAt(i);
      if (wanted == '.' && image.charAt(at) != '\n') {
        at += Character.charCount(image.codePointAt(at));
      } else if (wanted == image.charAt(at)) {
        at++;
      } else {
        return false;
      }
    }
    return isTail(image, at);
  }

  /** Whether nothing but a tag and a digest stand from a place on. */
  static boolean isTail(String image, int from) {
    int at = from;
    if (at < image.length() && image.charAt(at) == ':') {
      at = skipWord(image, at + 1);
    }
    if (image.startsWith(DIGEST, at)) {
      at = skipWord(image, at + DIGEST.length());
    }
    return at == image.length();
  }

  private static int skipWord(String image, int from) {
    int at = from;
    while (at < image.length() && isWordSign(image.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordSign(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "_.{}-".indexOf(c) >= 0;
  }
}
