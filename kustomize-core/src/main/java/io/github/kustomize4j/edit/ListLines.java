package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import java.util.List;
import java.util.Set;

/** Changes items of lists in a text. Stays on one thread. */
record ListLines(TextLayout layout, TextEdits edits) {
  /** The start of the line in which the item behind one begins. */
  int limit(ListNode list, int at, int limit) {
    return at + 1 < list.size() && !list.flow()
        ? layout.lineStart(layout.dash(list.get(at + 1)))
        : limit;
  }

  private int end(ListNode list, int at, int limit) {
    return layout.end(list.get(at), limit(list, at, limit), list.flow());
  }

  void replace(ListNode list, int at, Node item, int limit) {
    if (list.flow()) {
      int from = list.get(at).start();
      edits.replace(from, end(list, at, limit), Snippets.flow(item, isJson(list)));
      return;
    }
    int dash = layout.dash(list.get(at));
    String lines = Snippets.item(item, layout.column(dash));
    edits.replace(
        layout.lineStart(dash),
        layout.lineEnd(end(list, at, limit)),
        lines.substring(0, lines.length() - 1));
  }

  /** Puts items before one, or behind the last one. */
  void insert(ListNode list, int before, List<Node> items, int limit) {
    if (list.flow()) {
      String separator = ", ";
      StringBuilder text = new StringBuilder();
      for (Node item : items) {
        text.append(text.length() == 0 ? "" : separator).append(Snippets.flow(item, isJson(list)));
      }
      new FlowEdits(layout, edits).insert(list, spans(list, limit), before, text.toString());
      return;
    }
    StringBuilder lines = new StringBuilder();
    int column = layout.column(layout.dash(list.get(0)));
    items.forEach(item -> lines.append(Snippets.item(item, column)));
    if (before == 0) {
      edits.insert(layout.lineStart(layout.dash(list.get(0))), lines.toString());
    } else {
      edits.insert(layout.nextLine(end(list, before - 1, limit)), lines.toString());
    }
  }

  void delete(ListNode list, Set<Integer> items, int limit) {
    if (list.flow()) {
      deleteFromFlow(list, items, limit);
      return;
    }
    for (int at : items) {
      int from = layout.lineStart(layout.dash(list.get(at)));
      edits.delete(from, layout.nextLine(end(list, at, limit)));
    }
  }

  /** Whole runs at a time, since each part takes one of the commas beside it. */
  private void deleteFromFlow(ListNode list, Set<Integer> items, int limit) {
    int[][] spans = items.isEmpty() ? new int[0][] : spans(list, limit);
    for (int at = 0; at < spans.length; at++) {
      if (!items.contains(at)) {
        continue;
      }
      int last = at;
      while (items.contains(last + 1)) {
        last++;
      }
      if (last + 1 < spans.length) {
        edits.delete(spans[at][0], spans[last + 1][0]);
      } else {
        edits.delete(at > 0 ? spans[at - 1][1] : spans[at][0], spans[last][1]);
      }
      at = last;
    }
  }

  private boolean isJson(ListNode list) {
    return !list.isEmpty() && "\"{[".indexOf(layout.charAt(list.get(0).start())) == 0;
  }

  private int[][] spans(ListNode list, int limit) {
    int[][] spans = new int[list.size()][];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new int[] {list.get(i).start(), end(list, i, limit)};
    }
    return spans;
  }
}
