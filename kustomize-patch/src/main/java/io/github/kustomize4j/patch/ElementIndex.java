package io.github.kustomize4j.patch;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a long keyed list by the values of their keys. It goes along with the newest of
 * the lists that patches make of each other: whoever claims it, for a list that it fits, may change
 * it, and all others are without one from then on. So it is written by one thread at a time.
 */
final class ElementIndex {
  private static final Object CLAIMED = new Object();

  private final List<String> used;
  private final Map<String, Node> elements = new HashMap<>();
  private final AtomicReference<Object> owner = new AtomicReference<>(CLAIMED);

  private ElementIndex(List<String> used) {
    this.used = used;
  }

  /** The index of a list, claimed; null if two of its elements have the same keys. */
  static @Nullable ElementIndex of(ListNode list, List<String> used) {
    ElementIndex index = new ElementIndex(used);
    for (int i = 0; i < list.size(); i++) {
      Node element = list.get(i);
      if (index.elements.put(KeyedLists.id(element, used), element) != null) {
        return null;
      }
    }
    return index;
  }

  /** Takes it from an owner, if it is that one's. */
  boolean claim(Object from) {
    return owner.compareAndSet(from, CLAIMED);
  }

  /** Gives it, after it was claimed, to another owner. */
  void give(Object to) {
    owner.set(to);
  }

  @Nullable Node get(String id) {
    return elements.get(id);
  }

  void put(String id, @Nullable Node element) {
    if (element == null) {
      elements.remove(id);
    } else {
      elements.put(id, element);
    }
  }

  /**
   * Brings it up to date with a list that was made by a few changes of the one that it was of.
   *
   * @param news what came into the list
   * @return whether it fits now: else two elements have the same keys, or others are gone
   */
  boolean follow(ListNode list, List<Node> news) {
    for (Node added : news) {
      if (list.indexOf(added) >= 0) {
        Node before = elements.put(KeyedLists.id(added, used), added);
        if (before == added ? !list.isDistinct() : before != null && list.indexOf(before) >= 0) {
          return false;
        }
      }
    }
    return elements.size() == list.size();
  }
}
