package io.github.kustomize4j.cli.edit;

import java.util.Arrays;
import java.util.List;

/** Shows in which lines two texts differ. */
final class LineDifference {
  private LineDifference() {}

  /** The lines from the first to the last difference: those of the old text, then the new ones. */
  static String of(String before, String after) {
    List<String> old = Arrays.asList(before.split("\n", -1));
    List<String> now = Arrays.asList(after.split("\n", -1));
    int shorter = Math.min(old.size(), now.size());
    int same = 0;
    while (same < shorter && old.get(same).equals(now.get(same))) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder("line ").append(same + 1).append(":\n");
    add(text, '-', old.subList(same, old.size() - end));
    add(text, '+', now.subList(same, now.size() - end));
    return text.substring(0, text.length() - 1);
  }

  private static void add(StringBuilder text, char mark, List<String> lines) {
    lines.forEach(line -> text.append(mark).append(line).append('\n'));
  }
}
