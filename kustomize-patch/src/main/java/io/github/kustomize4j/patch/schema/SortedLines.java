package io.github.kustomize4j.patch.schema;

import org.jspecify.annotations.Nullable;

/**
 * A table of lines in the order of their keys, which is searched where it lies: nothing is made of
 * it in advance. Immutable.
 *
 * @param text the lines, each with its end
 * @param skip how many characters stand before the key
 * @param end the character behind the key, which is in no key
 */
record SortedLines(String text, int skip, char end) {
  /** The line of a key, from its beginning to its end; null if there is none. */
  @Nullable String find(String key) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int start = text.lastIndexOf('\n', middle - 1) + 1;
      int order = compare(start + skip, key);
      if (order == 0) {
        return text.substring(start, text.indexOf('\n', start));
      }
      if (order < 0) {
        low = text.indexOf('\n', middle) + 1;
      } else {
        high = start;
      }
    }
    return null;
  }

  private int compare(int from, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = text.charAt(from + i);
      if (c != key.charAt(i)) {
        return c == end ? -1 : c - key.charAt(i);
      }
    }
    return text.charAt(from + key.length()) == end ? 0 : 1;
  }
}
