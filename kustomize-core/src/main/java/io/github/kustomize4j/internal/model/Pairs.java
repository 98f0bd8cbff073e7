package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Map;

/**
 * Labels or annotations.
 *
 * @param texts the values by key, sorted by key
 * @param at the map as it was read, which gives values their place
 */
public record Pairs(ImmutableMap<String, String> texts, Node at) {

  /** Reads a field; without entries if it is absent. */
  public static Pairs decode(Fields fields, String name) {
    Node map = fields.node(name);
    ImmutableMap<String, ScalarNode> nodes = fields.textMap(name);
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Map.Entry<String, ScalarNode> entry : nodes.entrySet()) {
      texts.put(entry.getKey(), entry.getValue().text());
    }
    return new Pairs(texts.buildOrThrow(), map == null ? fields.map() : map);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
