package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.internal.RoundTripNote.Owner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a tree the comments of an older version of it: an entry those of the entry of its key, an
 * item those of the item at its number, if it is no scalar or has not changed. A comment that is
 * there stays. Used once.
 */
final class CommentCopy {
  private final RoundTripNotes newer;
  private final RoundTripNotes older;
  private final Map<Owner, RoundTripNote> copied = new HashMap<>();

  CommentCopy(RoundTripNotes newer, RoundTripNotes older) {
    this.newer = newer;
    this.older = older;
  }

  /** What was copied; the notes of all other owners stay. */
  Map<Owner, RoundTripNote> copy(Node to, Node from) {
    node(to, from);
    return copied;
  }

  private void node(Node to, Node from) {
    if (to instanceof MapNode map && from instanceof MapNode old) {
      for (int i = 0; i < map.size(); i++) {
        int at = old.indexOf(map.key(i));
        if (at >= 0) {
          put(newer.ownerOfEntry(map, i), newer.ofEntry(map, i), older.ofEntry(old, at));
          node(map.value(i), old.value(at));
        }
      }
    } else if (to instanceof ListNode list && from instanceof ListNode old) {
      for (int i = 0; i < Math.min(list.size(), old.size()); i++) {
        item(list, old, i);
      }
    }
  }

  private void item(ListNode list, ListNode old, int at) {
    Node item = list.get(at);
    if (!(item instanceof ScalarNode) || item.equals(old.get(at))) {
      put(newer.ownerOfItem(list, at), newer.ofItem(list, at), older.ofItem(old, at));
      node(item, old.get(at));
    }
  }

  private void put(Owner owner, RoundTripNote note, RoundTripNote old) {
    List<String> head = note.head().isEmpty() ? old.head() : note.head();
    List<String> foot = note.foot().isEmpty() ? old.foot() : note.foot();
    String line = note.line().isEmpty() ? old.line() : note.line();
    RoundTripNote filled = new RoundTripNote(head, line, foot, note.properties());
    if (!filled.equals(note)) {
      copied.put(owner, filled);
    }
  }
}
