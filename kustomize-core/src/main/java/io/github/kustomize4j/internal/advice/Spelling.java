package io.github.kustomize4j.internal.advice;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Names of fields and files: which are equal, and which was probably meant. */
public final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /** The form in which names are compared: case does not count. */
  public static String fold(String name) {
    char[] folded = name.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < 'a' || c > 'z') { // most are, and need no call
        folded[i] = Character.toLowerCase(Character.toUpperCase(c));
      }
    }
    return new String(folded);
  }

  /** The known name that a misspelt one resembles most, or null if none is near. */
  public static @Nullable String closest(String name, Collection<String> known) {
    String wanted = fold(name);
    if (wanted.length() > LONGEST) {
      return null;
    }
    String best = null;
    int least = Math.max(1, Math.min(3, wanted.length() / 3)) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      boolean isNear = Math.abs(wanted.length() - candidate.length()) < least;
      int distance = isNear ? distance(wanted, fold(candidate)) : least;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best == null ? containing(wanted, known) : best;
  }

  /** A name that begins or ends with the word, such as {@code newTag} for {@code tag}. */
  private static @Nullable String containing(String word, Collection<String> known) {
    if (word.length() < 3) {
      return null;
    }
    for (String candidate : known.stream().sorted().toList()) {
      String folded = fold(candidate);
      if (folded.endsWith(word) || folded.startsWith(word)) {
        return candidate;
      }
    }
    return null;
  }

  /** How many letters to put in, take out or change, or neighbours to swap. */
  static int distance(String from, String to) {
    int[] beforePrevious = new int[to.length() + 1];
    int[] previous = new int[to.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
        if (isSwap(from, i, to, j)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
