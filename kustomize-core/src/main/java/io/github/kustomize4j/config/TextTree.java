package io.github.kustomize4j.config;

import java.util.ArrayList;
import java.util.List;

/** Text with branches of text, as {@code tree} draws them. Stays on one thread. */
final class TextTree {
  private final String text;
  private final List<TextTree> branches = new ArrayList<>();

  TextTree(String text) {
    this.text = text;
  }

  /** Adds a branch below those there are, and gives it back. */
  TextTree add(TextTree branch) {
    branches.add(branch);
    return branch;
  }

  boolean isLeaf() {
    return branches.isEmpty();
  }

  /** The lines of the whole tree. */
  String draw() {
    StringBuilder lines = new StringBuilder(text).append('\n');
    drawBranches(lines, "");
    return lines.toString();
  }

  private void drawBranches(StringBuilder lines, String prefix) {
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i + 1 == branches.size();
      String below = prefix + (last ? "    " : "│   ");
      lines.append(prefix).append(last ? "└── " : "├── ");
      lines.append(branches.get(i).text.replace("\n", "\n" + below)).append('\n');
      branches.get(i).drawBranches(lines, below);
    }
  }
}
