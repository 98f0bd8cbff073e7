package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of scalars that merge as sets, such as finalizers. */
final class ScalarSets {
  private ScalarSets() {}

  /**
   * The patch's values in their order, then the target's others. Values are the same if their texts
   * are; the target's last one counts then. All that are in one of the two only lose their types,
   * and nulls go.
   *
   * @throws io.github.kustomize4j.diagnostics.PatchException if something else than scalars is
   *     there
   */
  static ListNode merge(ListNode target, @Nullable ListNode patch) {
    Map<String, ScalarNode> patches = patch == null ? Map.of() : byText(patch);
    Map<String, ScalarNode> targets = byText(target);
    List<Node> merged = new ArrayList<>(patches.size() + targets.size());
    patches.forEach((text, value) -> merged.add(targets.getOrDefault(text, untyped(value))));
    targets.forEach(
        (text, value) -> {
          if (!patches.containsKey(text)) {
            merged.add(untyped(value));
          }
        });
    return isSame(merged, target) ? target : target.withItems(merged);
  }

  private static boolean isSame(List<Node> items, ListNode list) {
    for (int i = 0; i < items.size(); i++) {
      if (i == list.size() || items.get(i) != list.get(i)) {
        return false;
      }
    }
    return items.size() == list.size();
  }

  private static ScalarNode untyped(ScalarNode value) {
    return value.withUntypedText(value.text());
  }

  private static Map<String, ScalarNode> byText(ListNode list) {
    Map<String, ScalarNode> byText = new LinkedHashMap<>();
    for (Node item : list.items()) {
      if (!(item instanceof ScalarNode scalar)) {
        throw WrongKind.notAScalar(item);
      }
      if (!scalar.isNull()) {
        byText.put(scalar.text(), scalar);
      }
    }
    return byText;
  }
}
