package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;
import java.util.List;

/**
 * The documents of one file.
 *
 * @param nodes those that are neither empty nor null
 * @param pieces into how many pieces the lines {@code ---} divided the text, empty ones included
 */
public record YamlDocuments(List<Node> nodes, int pieces) {
  /** Keeps a copy of the list. */
  public YamlDocuments {
    nodes = List.copyOf(nodes);
  }
}
