package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two lists: each item of the new one stays with the next equal item of the
 * old one, and between those that stay there are gaps.
 */
record ListDiff(List<Gap> gaps) {
  /**
   * A stretch without equal items; one of the two sides may be empty.
   *
   * @param oldFrom the first item that goes
   * @param removed how many go
   * @param newFrom the first item that comes
   * @param added how many come
   */
  record Gap(int oldFrom, int removed, int newFrom, int added) {}

  static ListDiff of(List<Node> from, List<Node> to) {
    Map<Node, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      places.computeIfAbsent(from.get(i), unused -> new ArrayDeque<>()).add(i);
    }
    List<Gap> gaps = new ArrayList<>();
    int oldFrom = 0;
    int newFrom = 0;
    for (int i = 0; i <= to.size(); i++) {
      int same = i == to.size() ? from.size() : next(places.get(to.get(i)), oldFrom);
      if (same < 0) {
        continue;
      }
      if (same > oldFrom || i > newFrom) {
        gaps.add(new Gap(oldFrom, same - oldFrom, newFrom, i - newFrom));
      }
      oldFrom = same + 1;
      newFrom = i + 1;
    }
    return new ListDiff(gaps);
  }

  private static int next(@Nullable Deque<Integer> places, int from) {
    while (places != null && !places.isEmpty()) {
      int place = places.removeFirst();
      if (place >= from) {
        return place;
      }
    }
    return -1;
  }
}
