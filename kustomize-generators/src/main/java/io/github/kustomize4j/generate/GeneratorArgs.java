package io.github.kustomize4j.generate;

import io.github.kustomize4j.tree.Node;

/**
 * One config map or secret to make. Texts that are absent are empty. Immutable.
 *
 * @param name the name of the object
 * @param namespace its namespace
 * @param behavior {@code create}, {@code merge} or {@code replace}; for whoever adds the object
 * @param type the type of a secret, empty for {@code Opaque}
 * @param sources where its entries come from
 * @param options what it gets beside
 * @param at what asks for the object; the parts that come from nowhere else get its place
 */
public record GeneratorArgs(
    String name,
    String namespace,
    String behavior,
    String type,
    KeyValueSources sources,
    GeneratorOptions options,
    Node at) {

  /** The same with other options. */
  public GeneratorArgs withOptions(GeneratorOptions newOptions) {
    return new GeneratorArgs(name, namespace, behavior, type, sources, newOptions, at);
  }
}
