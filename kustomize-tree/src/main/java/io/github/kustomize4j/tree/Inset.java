package io.github.kustomize4j.tree;

/**
 * Where a text stands within another: how far its first line is below the first line of the other,
 * and how far its lines are moved to the right.
 *
 * @param lines how many lines of the other stand above
 * @param columns how many columns stand before each line
 */
public record Inset(int lines, int columns) {
  /** Of a text that is a file of its own. */
  public static final Inset NONE = new Inset(0, 0);
}
