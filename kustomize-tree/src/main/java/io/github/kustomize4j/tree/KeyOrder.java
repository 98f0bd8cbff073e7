package io.github.kustomize4j.tree;

import java.util.Comparator;

/**
 * The order in which keys are printed: a "natural" order in which {@code a2} stands before {@code
 * a10}. It compares code points; letters stand after anything else, and runs of digits compare by
 * their value. kustomize's printer sorts all keys so.
 */
public final class KeyOrder implements Comparator<String> {
  /** The one instance. */
  public static final KeyOrder NATURAL = new KeyOrder();

  private static final int INSERTION_LIMIT = 24;

  /** For each number of keys the indexes of keys that stand in order already, as most do. */
  private static final int[][] IN_ORDER = new int[INSERTION_LIMIT + 1][];

  static {
    for (int count = 0; count <= INSERTION_LIMIT; count++) {
      IN_ORDER[count] = ascending(count);
    }
  }

  private KeyOrder() {}

  private static int[] ascending(int count) {
    int[] indexes = new int[count];
    for (int i = 0; i < count; i++) {
      indexes[i] = i;
    }
    return indexes;
  }

  /**
   * The indexes of the first keys in printing order, in an array that may be shared; keys that are
   * equal keep their order.
   */
  static int[] sort(String[] keys, int size) {
    if (size > INSERTION_LIMIT) {
      return sortMany(keys, size);
    }
    return areInOrder(keys, size) ? IN_ORDER[size] : sortFew(keys, size);
  }

  private static boolean areInOrder(String[] keys, int size) {
    for (int i = 1; i < size; i++) {
      if (NATURAL.compare(keys[i - 1], keys[i]) > 0) {
        return false;
      }
    }
    return true;
  }

  /** An insertion sort, which leaves keys alone of which each stands behind its neighbour. */
  private static int[] sortFew(String[] keys, int size) {
    int[] order = new int[size];
    for (int i = 0; i < order.length; i++) {
      int at = i;
      while (at > 0 && NATURAL.compare(keys[order[at - 1]], keys[i]) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
    return order;
  }

  /** A merge sort of our own: the order has circles, on which the library's sort may throw. */
  private static int[] sortMany(String[] keys, int size) {
    int[] order = ascending(size);
    mergeSort(keys, order, order.clone(), 0, order.length);
    return order;
  }

  /** Sorts the range of {@code to}; {@code from} holds the same indexes at the start. */
  private static void mergeSort(String[] keys, int[] to, int[] from, int low, int high) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    mergeSort(keys, from, to, low, middle);
    mergeSort(keys, from, to, middle, high);
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft =
          right == high
              || (left < middle && NATURAL.compare(keys[from[left]], keys[from[right]]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }

  @Override
  public int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int i = 0;
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == shorter) {
      return Integer.compare(a.length(), b.length());
    }
    if (i > 0 && Character.isHighSurrogate(a.charAt(i - 1))) {
      i--;
    }
    return compareAt(a, b, i);
  }

  /** Decides at the first position where the two differ. */
  private static int compareAt(String a, String b, int at) {
    int ca = a.codePointAt(at);
    int cb = b.codePointAt(at);
    boolean letterA = Character.isLetter(ca);
    boolean letterB = Character.isLetter(cb);
    if (letterA && letterB) {
      return Integer.compare(ca, cb);
    }
    if (letterA || letterB) {
      return letterA ? 1 : -1;
    }
    long base = (ca == '0' || cb == '0') && insideNumber(a, at) ? 1 : 0;
    int byValue = Long.compare(digitsValue(a, at, base), digitsValue(b, at, base));
    if (byValue != 0) {
      return byValue;
    }
    int byLength = Integer.compare(digitsCount(a, at), digitsCount(b, at));
    return byLength != 0 ? byLength : Integer.compare(ca, cb);
  }

  /**
   * Whether the digits just before a position hold one that is not zero, so that a zero there
   * counts.
   */
  private static boolean insideNumber(String text, int at) {
    for (int i = at; i > 0; ) {
      int c = text.codePointBefore(i);
      if (!Character.isDigit(c)) {
        return false;
      }
      if (c != '0') {
        return true;
      }
      i -= Character.charCount(c);
    }
    return false;
  }

  /** The value of the run of digits at a position; it wraps as a 64-bit number does. */
  private static long digitsValue(String text, int at, long base) {
    long value = base;
    for (int i = at; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Character.isDigit(c)) {
        break;
      }
      value = value * 10 + (c - '0');
      i += Character.charCount(c);
    }
    return value;
  }

  private static int digitsCount(String text, int at) {
    int count = 0;
    for (int i = at; i < text.length() && Character.isDigit(text.codePointAt(i)); count++) {
      i += Character.charCount(text.codePointAt(i));
    }
    return count;
  }
}
