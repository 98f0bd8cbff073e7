package io.github.kustomize4j.patch;

import io.github.kustomize4j.patch.schema.FieldSchema;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is noted at a keyed list that the merge leaves as it is where the patch is silent: all of
 * its elements have their keys, no two of them the same ones, and each is in order itself. So a
 * patch of it takes a merge of the few elements that it names. They are found by a look at each
 * key, or, once several patches have followed each other on a long list, by an index.
 *
 * <p>Immutable but for the index.
 */
final class SettledList {
  private static final int LONG = 64;
  private static final int PATCHES_BEFORE_INDEX = 3;

  private final Schema schema;
  private final FieldSchema type;
  private final List<String> used;
  private final int patches;
  private final @Nullable ElementIndex index;

  private SettledList(
      Schema schema,
      FieldSchema type,
      List<String> used,
      int patches,
      @Nullable ElementIndex index) {
    this.schema = schema;
    this.type = type;
    this.used = used;
    this.patches = patches;
    this.index = index;
  }

  /**
   * Notes that a list is settled.
   *
   * @param schema the schema under which this was found
   * @param type the type of the list
   * @param used the keys that all elements have
   */
  static void note(ListNode list, Schema schema, FieldSchema type, List<String> used) {
    list.note(new SettledList(schema, type, List.copyOf(used), 0, null));
  }

  /** What a note says, or null if there is none, or one under another schema. */
  static @Nullable SettledList of(ListNode.@Nullable Note note, Schema schema, FieldSchema type) {
    return note != null
            && note.finding() instanceof SettledList settled
            && settled.schema == schema
            && settled.type == type
        ? settled
        : null;
  }

  /**
   * The merged list, or null if the patch lacks keys, has others, or names an element twice, or the
   * list was changed by something else so that it is not settled any more: that takes more than
   * this.
   *
   * @param news what came into the target since this was noted
   */
  @Nullable ListNode merge(ListNode target, List<Node> news, ListNode patch, KeyedLists lists) {
    Map<String, Node> named = named(patch, lists);
    if (named == null || !isSettled(news, lists)) {
      return null;
    }
    ElementIndex claimed = claim(target, news);
    if (claimed == null && !news.isEmpty()) {
      return null;
    }
    SettledMerge merge = new SettledMerge(target, lists, used.size() > 1);
    Map<String, Node> olds = claimed == null ? find(target, named) : Map.of();
    boolean settled = !KeyedLists.hasDirective(patch);
    for (Map.Entry<String, Node> entry : named.entrySet()) {
      String id = entry.getKey();
      Node value =
          merge.element(claimed == null ? olds.get(id) : claimed.get(id), entry.getValue());
      settled = settled && isSettled(id, value, lists);
      if (claimed != null) {
        claimed.put(id, value);
      }
    }
    return noted(merge.result(), settled, claimed);
  }

  private boolean isSettled(String id, @Nullable Node value, KeyedLists lists) {
    return value == null || (lists.staysAlone(value) && KeyedLists.id(value, used).equals(id));
  }

  private ListNode noted(ListNode result, boolean settled, @Nullable ElementIndex claimed) {
    if (settled) {
      SettledList next = new SettledList(schema, type, used, patches + 1, claimed);
      if (claimed != null) {
        claimed.give(next);
      }
      result.note(next);
    }
    return result;
  }

  /** The index of a list, taken over or made; null if it is not worth it. */
  private @Nullable ElementIndex claim(ListNode target, List<Node> news) {
    if (patches < PATCHES_BEFORE_INDEX || target.size() <= LONG) {
      return null;
    }
    boolean fits = index != null && index.claim(this) && index.follow(target, news);
    return fits ? index : ElementIndex.of(target, used);
  }

  /** Whether elements that came in otherwise have their keys and are in order. */
  private boolean isSettled(List<Node> news, KeyedLists lists) {
    for (Node element : news) {
      ListNode alone = ListNode.of(element.source(), element.start(), List.of(element));
      if (!isComplete(alone, lists) || !lists.staysAlone(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean isComplete(ListNode list, KeyedLists lists) {
    return lists.usesOnly(used, list) && KeyedLists.isComplete(list, used);
  }

  /** The patch's elements by their keys, in their order. */
  private @Nullable Map<String, Node> named(ListNode patch, KeyedLists lists) {
    if (!isComplete(patch, lists)) {
      return null;
    }
    Map<String, Node> named = new LinkedHashMap<>();
    for (int i = 0; i < patch.size(); i++) {
      if (named.put(KeyedLists.id(patch.get(i), used), patch.get(i)) != null) {
        return null;
      }
    }
    return named;
  }

  /** The target's elements that the patch names. */
  private Map<String, Node> find(ListNode target, Map<String, Node> named) {
    Map<String, Node> found = new HashMap<>();
    for (int i = 0; i < target.size(); i++) {
      String id = KeyedLists.id(target.get(i), used);
      if (named.containsKey(id)) {
        found.put(id, target.get(i));
      }
    }
    return found;
  }
}
