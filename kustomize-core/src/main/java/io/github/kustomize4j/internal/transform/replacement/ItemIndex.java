package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list by the value of one key, for many filters of one list. A filter of a target
 * finds its text anywhere in a value, so the index is one of three letters in a row: it names the
 * few items whose values may hold a text. Immutable.
 */
final class ItemIndex {
  private static final int GRAM = 3;

  private final @Nullable String[] texts;
  private final Map<String, Integer> first = new HashMap<>();
  // The items that hold some three letters: those from one start to the next.
  private final int[] starts;
  private final int[] items;

  private ItemIndex(@Nullable String[] texts) {
    this.texts = texts;
    int letters = 0;
    for (String text : texts) {
      letters += text == null ? 0 : text.length();
    }
    starts = new int[Integer.highestOneBit(Math.max(letters, 1)) * 2 + 1];
    items = new int[letters];
  }

  /** The index of a list by a key. */
  static ItemIndex of(ListNode list, String key) {
    @Nullable String[] texts = new String[list.size()];
    for (int i = 0; i < texts.length; i++) {
      Node value = value(list.get(i), key);
      texts[i] = value == null ? null : ScalarText.print(value);
    }
    ItemIndex index = new ItemIndex(texts);
    for (int i = 0; i < texts.length; i++) {
      if (value(list.get(i), key) instanceof ScalarNode scalar) {
        index.first.putIfAbsent(scalar.text(), i);
      }
    }
    index.fill();
    return index;
  }

  /** The value by which an item is found. */
  static @Nullable Node value(Node item, String key) {
    return item instanceof MapNode map ? map.get(key) : null;
  }

  private void fill() {
    for (String text : texts) {
      for (int at = 0; text != null && at + GRAM <= text.length(); at++) {
        starts[slot(text, at) + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      for (int at = 0; text != null && at + GRAM <= text.length(); at++) {
        items[next[slot(text, at)]++] = i;
      }
    }
  }

  private int slot(String text, int at) {
    int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    hash *= 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (starts.length - 2);
  }

  /** The first item whose value is a scalar of this text, or -1. */
  int first(String text) {
    return first.getOrDefault(text, -1);
  }

  /** The items that a filter of a target finds, ascending. */
  int[] find(PathStep filter) {
    int slot = filter.isLiteral() ? rarest(filter.filterValue()) : -1;
    int from = slot < 0 ? 0 : starts[slot];
    int to = slot < 0 ? texts.length : starts[slot + 1];
    int[] found = new int[to - from];
    int count = 0;
    int last = -1;
    for (int i = from; i < to; i++) {
      int at = slot < 0 ? i : items[i];
      String text = texts[at];
      if (at != last && text != null && filter.finds(text)) {
        found[count++] = at;
      }
      last = at;
    }
    return Arrays.copyOf(found, count);
  }

  /** The slot of the rarest three letters of a text, or -1 if it has no three. */
  private int rarest(String text) {
    int rarest = -1;
    for (int at = 0; at + GRAM <= text.length(); at++) {
      int slot = slot(text, at);
      rarest = rarest < 0 || count(slot) < count(rarest) ? slot : rarest;
    }
    return rarest;
  }

  private int count(int slot) {
    return starts[slot + 1] - starts[slot];
  }
}
