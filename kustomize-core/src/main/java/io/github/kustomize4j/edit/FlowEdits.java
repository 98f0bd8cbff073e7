package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.Node;

/**
 * Changes entries and items between brackets. A part is given by its first place and the place
 * behind its last. Stays on one thread.
 */
record FlowEdits(TextLayout layout, TextEdits edits) {
  void delete(int[][] parts, int at) {
    if (at + 1 < parts.length) {
      edits.delete(parts[at][0], parts[at + 1][0]);
    } else if (at > 0) {
      edits.delete(parts[at - 1][1], parts[at][1]);
    } else {
      edits.delete(parts[at][0], parts[at][1]);
    }
  }

  /** Puts a part before one; it gets a line of its own if the one before it has. */
  void insert(Node brackets, int[][] parts, int at, String text) {
    if (parts.length == 0) {
      edits.insert(brackets.start() + 1, text);
    } else if (at == 0) {
      edits.insert(parts[0][0], text + separator(parts[0][0]));
    } else {
      edits.insert(parts[at - 1][1], separator(parts[at - 1][0]) + text);
    }
  }

  private String separator(int neighbour) {
    return layout.isFirstInLine(neighbour) ? ",\n" + " ".repeat(layout.column(neighbour)) : ", ";
  }
}
