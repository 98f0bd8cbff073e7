package io.github.kustomize4j.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a tree smaller while a property of it stays. It knows no fields: it takes away blocks of
 * lines (a line and what is indented below it: a field, an element, a document), then files.
 */
final class Shrinker {
  /** A property of a tree. */
  interface Property {
    boolean holds(Tree tree) throws Exception;
  }

  private final Property property;
  private Tree tree;
  private int attempts;

  /**
   * @param attempts how often the property may be tried
   */
  Shrinker(Tree tree, Property property, int attempts) {
    this.tree = tree;
    this.property = property;
    this.attempts = attempts;
  }

  /** The smallest tree that was found. */
  Tree shrink() throws Exception {
    Tree before;
    do {
      before = tree;
      for (String path : kustomizationsFirst()) {
        shrinkBlocks(path);
      }
      for (String path : new ArrayList<>(tree.files().keySet())) {
        accept(tree.without(path));
      }
    } while (!before.equals(tree) && attempts > 0);
    return tree;
  }

  private List<String> kustomizationsFirst() {
    List<String> paths = new ArrayList<>(tree.files().keySet());
    paths.sort((a, b) -> Boolean.compare(isKustomization(b), isKustomization(a)));
    return paths;
  }

  private static boolean isKustomization(String path) {
    return path.contains("ustomization");
  }

  private boolean accept(Tree candidate) throws Exception {
    if (attempts > 0 && !candidate.equals(tree)) {
      attempts--;
      if (property.holds(candidate)) {
        tree = candidate;
        return true;
      }
    }
    return false;
  }

  private void shrinkBlocks(String path) throws Exception {
    if (!tree.files().containsKey(path)) {
      return;
    }
    List<String> lines = new ArrayList<>(tree.files().get(path).lines().toList());
    int at = 0;
    while (at < lines.size() && attempts > 0) {
      List<String> shorter = removed(lines, at, path);
      if (shorter == null) {
        at++;
      } else {
        lines = shorter;
      }
    }
  }

  /** The lines without what begins at one of them, or null if all of it is needed. */
  private List<String> removed(List<String> lines, int at, String path) throws Exception {
    for (List<String> candidate : candidates(lines, at)) {
      String text = candidate.isEmpty() ? "" : String.join("\n", candidate) + "\n";
      if (accept(tree.with(path, text))) {
        return candidate;
      }
    }
    return null;
  }

  private static List<List<String>> candidates(List<String> lines, int at) {
    List<List<String>> candidates = new ArrayList<>();
    String line = lines.get(at);
    if (line.startsWith("---")) {
      candidates.add(without(lines, at, documentEnd(lines, at)));
    }
    candidates.add(without(lines, at, blockEnd(lines, at)));
    String rest = line.stripLeading();
    if (rest.startsWith("- ") && at + 1 < lines.size()) {
      firstKeyRemoved(lines, at).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static List<String> without(List<String> lines, int from, int to) {
    List<String> rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return rest;
  }

  private static int documentEnd(List<String> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).startsWith("---")) {
      end++;
    }
    return end;
  }

  private static int blockEnd(List<String> lines, int at) {
    int indent = indent(lines.get(at));
    boolean isKey = !lines.get(at).stripLeading().startsWith("- ");
    int end = at + 1;
    while (end < lines.size() && belongs(lines.get(end), indent, isKey)) {
      end++;
    }
    return end;
  }

  /** Deeper lines belong to a block, and elements of a list that stand right below their key. */
  private static boolean belongs(String line, int indent, boolean isKey) {
    if (line.isBlank()) {
      return true;
    }
    int own = indent(line);
    return own > indent || (isKey && own == indent && line.startsWith("- ", own));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Drops the key that stands behind a dash, and gives the dash to the next key. */
  private static Optional<List<String>> firstKeyRemoved(List<String> lines, int at) {
    int dash = indent(lines.get(at));
    int key = dash + 2;
    int next = at + 1;
    while (next < lines.size() && indent(lines.get(next)) > key) {
      next++;
    }
    if (next == lines.size() || indent(lines.get(next)) != key) {
      return Optional.empty();
    }
    List<String> shorter = without(lines, at, next);
    shorter.set(at, " ".repeat(dash) + "- " + shorter.get(at).substring(key));
    return Optional.of(shorter);
  }
}
