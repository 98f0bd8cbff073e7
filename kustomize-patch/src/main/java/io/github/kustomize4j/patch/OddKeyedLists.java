package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reference's way to merge keyed lists, step by step, for elements that lack keys. It gives
 * surprising results there (elements vanish), which are kept. One object serves one merge.
 *
 * <ol>
 *   <li>Collect the <em>tuples</em> of key values of all elements, the patch's first.
 *   <li>With several keys, let tuples complete each other that do not contradict.
 *   <li>For each tuple merge the first element of the target and of the patch that have it.
 *   <li>Put the target's elements over the result.
 * </ol>
 */
final class OddKeyedLists {
  private final KeyedLists lists;
  private final List<String> keys;
  private List<String> validKeys = List.of();
  private List<Node> out = new ArrayList<>();

  OddKeyedLists(KeyedLists lists, List<String> keys) {
    this.lists = lists;
    this.keys = keys;
  }

  List<Node> merge(ListNode target, @Nullable ListNode patch) {
    List<Node> base = new ArrayList<>(target.items());
    List<Node> patches =
        patch == target ? base : patch == null ? List.of() : new ArrayList<>(patch.items());
    List<List<String>> tuples = tuples(patches, base);
    complete(tuples);
    validKeys = validKeys(tuples);
    for (List<String> tuple : tuples) {
      mergeTuple(tuple, base, patches);
    }
    for (Node element : base) {
      putBack(element);
    }
    return out;
  }

  private List<List<String>> tuples(List<Node> patches, List<Node> base) {
    Set<List<String>> tuples = new LinkedHashSet<>();
    for (Node element : patches) {
      tuples.add(tuple(element));
    }
    for (Node element : base) {
      tuples.add(tuple(element));
    }
    return new ArrayList<>(tuples);
  }

  private List<String> tuple(Node element) {
    String[] values = new String[keys.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = KeyedLists.text(element, keys.get(i));
    }
    return List.of(values);
  }

  /** A tuple is compared as it was at the start of its row, though the rows before changed it. */
  private void complete(List<List<String>> tuples) {
    if (keys.size() == 1) {
      return;
    }
    for (int i = 0; i < tuples.size(); i++) {
      List<String> row = tuples.get(i);
      for (int j = 0; j < tuples.size(); j++) {
        List<String> other = tuples.get(j);
        if (agree(row, other)) {
          List<String> union = union(row, other);
          tuples.set(i, union);
          tuples.set(j, union);
        }
      }
    }
  }

  private static boolean agree(List<String> a, List<String> b) {
    boolean someEqual = false;
    for (int i = 0; i < a.size(); i++) {
      boolean equal = a.get(i).equals(b.get(i));
      someEqual |= equal;
      if (!equal && !a.get(i).isEmpty() && !b.get(i).isEmpty()) {
        return false;
      }
    }
    return someEqual;
  }

  private static List<String> union(List<String> a, List<String> b) {
    String[] union = new String[a.size()];
    for (int i = 0; i < union.length; i++) {
      union[i] = a.get(i).isEmpty() ? b.get(i) : a.get(i);
    }
    return List.of(union);
  }

  private List<String> validKeys(List<List<String>> tuples) {
    boolean[] valued = new boolean[keys.size()];
    for (List<String> tuple : tuples) {
      for (int i = 0; i < valued.length; i++) {
        valued[i] |= !tuple.get(i).isEmpty();
      }
    }
    List<String> valid = new ArrayList<>();
    for (int i = 0; i < valued.length; i++) {
      if (valued[i]) {
        valid.add(keys.get(i));
      }
    }
    return valid.isEmpty() ? keys : valid;
  }

  private void mergeTuple(List<String> tuple, List<Node> base, List<Node> patches) {
    String[] values = new String[validKeys.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tuple.get(keys.indexOf(validKeys.get(i)));
    }
    int inBase = find(base, values);
    int inPatch = find(patches, values);
    Node old = inBase < 0 ? null : base.get(inBase);
    Node patch = inPatch < 0 ? null : patches.get(inPatch);
    Node value = lists.mergeElement(old, patch);
    obeyOnce(patches, inPatch);
    if (value == null || Directive.isEmpty(value)) {
      base.removeIf(element -> Directive.isEmpty(element) || matches(element, values));
      return;
    }
    value = withKeys(value, values);
    if (old != null && !KeyedLists.isReplaced(old, patch)) {
      base.set(inBase, value);
    }
    replaceOrAppend(value, values);
  }

  /**
   * A directive is taken out of the patch when it is read; a tuple that comes twice meets it once.
   */
  private static void obeyOnce(List<Node> patches, int at) {
    if (at >= 0 && patches.get(at) instanceof MapNode map) {
      patches.set(at, Directive.strip(map));
    }
  }

  /** The first element that has the given values; of several, empty ones are not asked for. */
  private int find(List<Node> elements, String[] values) {
    boolean all = Arrays.stream(values).allMatch(String::isEmpty);
    for (int i = 0; i < elements.size(); i++) {
      boolean found = elements.get(i) instanceof MapNode;
      for (int k = 0; found && k < values.length; k++) {
        if (all || !values[k].isEmpty()) {
          ScalarNode field = KeyedLists.field(elements.get(i), validKeys.get(k));
          found = field != null && field.text().equals(values[k]);
        }
      }
      if (found) {
        return i;
      }
    }
    return -1;
  }

  private Node withKeys(Node value, String[] values) {
    if (!(value instanceof MapNode map)) {
      return value;
    }
    for (int k = 0; k < values.length; k++) {
      if (!values[k].isEmpty() && !map.has(validKeys.get(k))) {
        map = map.with(validKeys.get(k), ScalarNode.plain(map.source(), map.start(), values[k]));
      }
    }
    return map;
  }

  /**
   * Whether an element has the valid keys with the given values, where an empty value stands for
   * any. Keys beyond the values share the verdict of the last value; without values nothing
   * matches.
   */
  private boolean matches(Node element, String... values) {
    if (!(element instanceof MapNode map) || values.length == 0) {
      return false;
    }
    for (int k = 0; k < values.length; k++) {
      Node field = map.get(validKeys.get(k));
      String text = field instanceof ScalarNode scalar ? scalar.text() : "";
      if (field == null || (!values[k].isEmpty() && !text.equals(values[k]))) {
        return false;
      }
    }
    return true;
  }

  private void replaceOrAppend(Node value, String... values) {
    List<Node> next = new ArrayList<>(out.size() + 1);
    boolean found = false;
    for (Node element : out) {
      if (matches(element, values)) {
        next.add(value);
        found = true;
      } else if (!Directive.isEmpty(element)) {
        next.add(element);
      }
    }
    if (!found) {
      next.add(value);
    }
    out = next;
  }

  /** An element of the target over what was merged. One that has no key at all drops the rest. */
  private void putBack(Node element) {
    if (!(element instanceof MapNode || element.isNull())) {
      throw WrongKind.notAMap(element);
    }
    List<String> values = new ArrayList<>();
    for (String key : validKeys) {
      Node field = element instanceof MapNode map ? map.get(key) : null;
      if (field == null && !element.isNull()) {
        out.add(element);
      } else if (field != null) {
        values.add(field instanceof ScalarNode scalar ? scalar.text() : "");
      }
    }
    String[] collected = values.toArray(new String[0]);
    if (validKeys.size() > 1) {
      out.removeIf(other -> Directive.isEmpty(other) || matches(other, collected));
    }
    if (collected.length == 0) {
      out.clear();
    }
    if (!element.isNull()) {
      replaceOrAppend(element, collected);
    }
  }
}
