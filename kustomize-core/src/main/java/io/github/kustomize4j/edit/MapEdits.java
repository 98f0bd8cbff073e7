package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/** Changes entries of maps in a text. Stays on one thread. */
record MapEdits(TextLayout layout, TextEdits edits) {
  /** The start of the line in which the entry behind one begins. */
  int limit(MapNode map, int at, int limit) {
    if (at + 1 >= map.size()) {
      return limit;
    }
    int next = layout.lineStart(map.keyStart(at + 1));
    return map.flow() ? limit : next;
  }

  private int end(MapNode map, int at, int limit) {
    Node value = map.value(at);
    return Math.max(
        layout.end(value, limit(map, at, limit), map.flow()), layout.afterColon(map.keyStart(at)));
  }

  void delete(MapNode map, int at, int limit) {
    if (map.flow()) {
      new FlowEdits(layout, edits).delete(spans(map, limit), at);
      return;
    }
    int key = map.keyStart(at);
    if (layout.isFirstInLine(key)) {
      edits.delete(layout.lineStart(key), layout.nextLine(end(map, at, limit)));
    } else if (at + 1 < map.size()) {
      edits.delete(key, map.keyStart(at + 1)); // the first of an item of a list
    } else {
      throw new UnsupportedLayout();
    }
  }

  /** Deletes an entry at the top, but not the comments that stand on lines of their own in it. */
  void deleteAllButComments(MapNode map, int at, int limit) {
    if (!map.flow()) {
      int key = map.keyStart(at);
      int end = end(map, at, limit);
      for (int line = layout.nextLine(key); line < end; line = layout.nextLine(line)) {
        String text = layout.text().substring(line, layout.nextLine(line)).stripLeading();
        if (text.startsWith("#")) {
          edits.insert(layout.lineStart(key), text);
        }
      }
    }
    delete(map, at, limit);
  }

  /**
   * Puts in a new entry.
   *
   * @param before the entry in front of which it stands, or -1 to put it behind all others
   */
  void insert(MapNode map, String key, Node value, int before, int limit) {
    if (map.flow()) {
      boolean json = !map.isEmpty() && layout.charAt(map.keyStart(0)) == '"';
      new FlowEdits(layout, edits)
          .insert(map, spans(map, limit), map.size(), Snippets.flowEntry(key, value, json));
      return;
    }
    if (map.isEmpty()) {
      edits.insert(layout.documentEnd(), Snippets.entry(key, value, 0));
      return;
    }
    int last = map.size() - 1;
    edits.insert(
        before < 0
            ? layout.nextLine(end(map, last, limit))
            : layout.lineStart(map.keyStart(before)),
        Snippets.entry(key, value, layout.column(map.keyStart(0))));
  }

  /** Writes a value anew; its key stays as it is. */
  void replaceValue(MapNode map, int at, Node value, int limit) {
    int key = map.keyStart(at);
    if (map.flow()) {
      boolean json = layout.charAt(map.keyStart(0)) == '"';
      edits.replace(layout.afterColon(key), end(map, at, limit), ' ' + Snippets.flow(value, json));
      return;
    }
    String entry = Snippets.entry("k", value, layout.column(key));
    String written = entry.substring(entry.indexOf(':') + 1, entry.length() - 1);
    edits.replace(layout.afterColon(key), layout.lineEnd(end(map, at, limit)), written);
  }

  private int[][] spans(MapNode map, int limit) {
    int[][] spans = new int[map.size()][];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new int[] {map.keyStart(i), end(map, i, limit)};
    }
    return spans;
  }
}
