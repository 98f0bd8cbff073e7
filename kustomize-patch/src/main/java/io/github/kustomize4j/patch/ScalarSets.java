package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of scalars that merge as sets, such as finalizers. */
final class ScalarSets {
  private ScalarSets() {}

  /** The patch's values in their order, then the target's others. */
  static ListNode merge(ListNode target, @Nullable ListNode patch) {
    Set<String> seen = new HashSet<>();
    List<Node> merged = new ArrayList<>();
    if (patch != null) {
      add(patch, merged, seen);
    }
    add(target, merged, seen);
    return merged.equals(target.items()) ? target : target.withItems(merged);
  }

  private static void add(ListNode list, List<Node> merged, Set<String> seen) {
    for (Node item : list.items()) {
      String text = item instanceof ScalarNode scalar ? scalar.text() : "";
      if (seen.add(text)) {
        merged.add(item);
      }
    }
  }
}
