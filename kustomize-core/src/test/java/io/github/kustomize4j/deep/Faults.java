package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.List;

/** Puts one fault into a tree: what people do when they edit files in a hurry. */
final class Faults {
  private Faults() {}

  /** A key twice in a resource is a known difference: it is refused where it is read. */
  private static boolean mayStandTwice(String path, String line) {
    return path.contains("ustomization") || line.indexOf(':') < 0;
  }

  static Tree put(Tree tree, Draw draw) {
    String path = draw.of(new ArrayList<>(tree.files().keySet()));
    if (draw.chance(10)) {
      return tree.without(path);
    }
    List<String> lines = new ArrayList<>(tree.files().get(path).lines().toList());
    if (lines.isEmpty()) {
      return tree;
    }
    int at = draw.below(lines.size());
    String line = lines.get(at);
    switch (draw.below(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, mayStandTwice(path, line) ? line : "# twice");
      case 2 -> lines.set(at, " " + line);
      case 3 -> lines.set(at, line.replaceFirst("([A-Za-z]):", "$1x:"));
      case 4 ->
          lines.set(
              at, line.replaceFirst(": .*", ": " + draw.of("5", "[a]", "{a: b}", "", "true")));
      case 5 -> lines.set(at, line.replaceFirst(":", ""));
      default -> lines.set(at, line.replaceFirst("^ *", ""));
    }
    return tree.with(path, String.join("\n", lines) + "\n");
  }
}
