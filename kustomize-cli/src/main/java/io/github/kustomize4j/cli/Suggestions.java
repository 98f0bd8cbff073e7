package io.github.kustomize4j.cli;

import java.util.List;

/** Finds the words that someone may have meant. */
final class Suggestions {
  /** Two slips of the finger. */
  private static final int MAX_DISTANCE = 2;

  private Suggestions() {}

  /** The known words near to one, each on a line of its own behind a tab. */
  static String near(String word, List<String> known) {
    StringBuilder found = new StringBuilder();
    for (String candidate : known) {
      if (candidate.startsWith(word) || distance(word, candidate) <= MAX_DISTANCE) {
        found.append('\t').append(candidate).append('\n');
      }
    }
    return found.toString();
  }

  /** The number of letters to insert, remove or replace. */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], previous[j]));
      }
      previous = row;
    }
    return previous[to.length()];
  }
}
