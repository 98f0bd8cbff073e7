package io.github.kustomize4j.generate;

import io.github.kustomize4j.tree.ScalarNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generated object gets beside its entries. Immutable.
 *
 * @param labels its labels
 * @param annotations its annotations
 * @param disableNameSuffixHash whether its name stays without the hash of its content
 * @param immutable whether it says of itself that it never changes
 */
public record GeneratorOptions(
    Map<String, ScalarNode> labels,
    Map<String, ScalarNode> annotations,
    boolean disableNameSuffixHash,
    boolean immutable) {

  /** Nothing beside. */
  public static final GeneratorOptions NONE =
      new GeneratorOptions(Map.of(), Map.of(), false, false);

  /** Copies the maps and sorts them by key. */
  public GeneratorOptions {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
  }

  /**
   * These options of one entry over those of the whole kustomization. Of equal keys the entry's
   * wins; a flag holds if either sets it, so an entry cannot switch off what holds for all.
   */
  public GeneratorOptions over(GeneratorOptions global) {
    return new GeneratorOptions(
        join(global.labels, labels),
        join(global.annotations, annotations),
        disableNameSuffixHash || global.disableNameSuffixHash,
        immutable || global.immutable);
  }

  private static Map<String, ScalarNode> join(
      Map<String, ScalarNode> below, Map<String, ScalarNode> above) {
    Map<String, ScalarNode> joined = new TreeMap<>(below);
    joined.putAll(above);
    return joined;
  }
}
