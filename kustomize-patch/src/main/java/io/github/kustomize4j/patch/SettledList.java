package io.github.kustomize4j.patch;

import io.github.kustomize4j.patch.schema.FieldSchema;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is noted at a keyed list that the merge leaves as it is where the patch is silent: all of
 * its elements have their keys, no two of them the same ones, and each is in order itself. So a
 * patch of it needs one look at the key of each element, and a merge of the few that the patch
 * names.
 *
 * @param schema the schema under which this was found
 * @param type the type of the list
 * @param used the keys that all elements have
 */
record SettledList(Schema schema, FieldSchema type, List<String> used) {

  /** What was noted at a list, or null if nothing was, or under another schema. */
  static @Nullable SettledList of(ListNode list, Schema schema, FieldSchema type) {
    return list.note() instanceof SettledList settled
            && settled.schema == schema
            && settled.type == type
        ? settled
        : null;
  }

  /**
   * The merged list, or null if the patch lacks keys, has others, or names an element twice: that
   * takes more than this.
   */
  @Nullable ListNode merge(ListNode target, ListNode patch, KeyedLists lists) {
    Map<String, Integer> named = named(patch, lists);
    if (named == null) {
      return null;
    }
    int[] places = places(target, named);
    @Nullable Node[] values = new Node[places.length];
    boolean settled = !KeyedLists.hasDirective(patch);
    for (int i = 0; i < places.length; i++) {
      Node old = places[i] < 0 ? null : target.get(places[i]);
      Node value = lists.mergeElement(old, patch.get(i));
      settled = settled && (value == null || lists.staysAlone(value));
      boolean restored = value != null && old != null && KeyedLists.isReplaced(old, patch.get(i));
      values[i] = restored ? old : value;
    }
    List<Node> merged = arrange(target, places, values);
    if (KeyedLists.isSame(merged, target)) {
      return target;
    }
    ListNode result = target.withItems(merged);
    if (settled) {
      result.note(this);
    }
    return result;
  }

  /** The indexes of the patch's elements by their keys. */
  private @Nullable Map<String, Integer> named(ListNode patch, KeyedLists lists) {
    if (!lists.usesOnly(used, patch) || !KeyedLists.isComplete(patch, used)) {
      return null;
    }
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < patch.size(); i++) {
      if (named.put(KeyedLists.id(patch.get(i), used), i) != null) {
        return null;
      }
    }
    return named;
  }

  /** Where the target has the elements that the patch names, in the patch's order, or -1. */
  private int[] places(ListNode target, Map<String, Integer> named) {
    int[] places = new int[named.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < target.size(); i++) {
      Integer at = named.get(KeyedLists.id(target.get(i), used));
      if (at != null) {
        places[at] = i;
      }
    }
    return places;
  }

  /** The order of {@link KeyedLists}: with several keys the target's elements keep their places. */
  private List<Node> arrange(ListNode target, int[] places, @Nullable Node[] values) {
    @Nullable Node[] rest = target.items().toArray(new Node[0]);
    List<Node> merged = new ArrayList<>(rest.length + values.length);
    for (int i = 0; i < places.length; i++) {
      boolean stays = used.size() > 1 && places[i] >= 0;
      Node value = values[i];
      if (value != null && !stays) {
        merged.add(value);
      }
      if (places[i] >= 0) {
        rest[places[i]] = stays ? value : null;
      }
    }
    for (Node node : rest) {
      if (node != null) {
        merged.add(node);
      }
    }
    return merged;
  }
}
