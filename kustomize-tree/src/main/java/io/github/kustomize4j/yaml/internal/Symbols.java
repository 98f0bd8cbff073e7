package io.github.kustomize4j.yaml.internal;

/**
 * The short texts of a file, each kept once: keys and values such as {@code name} or {@code Always}
 * repeat hundreds of times. A full slot is overwritten, so the table never grows.
 */
final class Symbols {
  private static final int LARGEST = 1024;
  private static final int LONGEST = 32;

  private final String[] table;

  /** A table for a text of a length. */
  Symbols(int textLength) {
    table = new String[Math.min(Integer.highestOneBit(textLength / 16 + 32), LARGEST)];
  }

  /** The text of a range of characters. */
  String get(char[] chars, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new String(chars, from, length);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + chars[i];
    }
    int slot = (hash ^ (hash >>> 12)) & (table.length - 1);
    String known = table[slot];
    if (known != null && same(known, chars, from, length)) {
      return known;
    }
    String text = new String(chars, from, length);
    table[slot] = text;
    return text;
  }

  private static boolean same(String known, char[] chars, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
