package io.github.kustomize4j.patch;

import org.jspecify.annotations.Nullable;

/** Indexes of lists as the reference reads them: decimal, with a sign, negative from the end. */
final class JsonIndex {
  private JsonIndex() {}

  /** The position of an element that is there, or -1. */
  static int existing(String text, int size) {
    if (syntaxError(text) != null) {
      return -1;
    }
    long index = Long.parseLong(text);
    long position = index < 0 ? index + size : index;
    return position >= 0 && position < size ? (int) position : -1;
  }

  /** The position where an element can be put in, up to the end of the list, or -1. */
  static int insertion(String text, int size) {
    return existing(text, size + 1);
  }

  /** Why an index names no element, in the reference's words. */
  static String problem(String text) {
    String syntax = syntaxError(text);
    return syntax == null
        ? "Unable to access invalid index: " + text + ": invalid index referenced"
        : syntax;
  }

  /** What is wrong with an index, in the reference's words, or null if it is a number. */
  static @Nullable String syntaxError(String text) {
    int from = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    boolean digits = from < text.length();
    for (int i = from; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!digits) {
      return "strconv.Atoi: parsing \"" + text + "\": invalid syntax";
    }
    if (text.length() - from > 18) {
      return "strconv.Atoi: parsing \"" + text + "\": value out of range";
    }
    return null;
  }
}
