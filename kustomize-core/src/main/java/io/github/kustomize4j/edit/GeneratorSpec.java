package io.github.kustomize4j.edit;

import java.util.List;

/**
 * What an entry of {@code configMapGenerator} or {@code secretGenerator} shall have. Immutable.
 *
 * @param name the name of the object
 * @param namespace its namespace, empty for none
 * @param behavior {@code create}, {@code merge}, {@code replace}, or empty; for config maps
 * @param type the type of a secret; only a new entry gets it
 * @param literals entries of the form {@code key=value}
 * @param files files, as {@code path} or {@code key=path}
 * @param envs files with lines of the form {@code KEY=value}
 * @param disableNameSuffixHash whether its name stays without the hash of its content
 */
public record GeneratorSpec(
    String name,
    String namespace,
    String behavior,
    String type,
    List<String> literals,
    List<String> files,
    List<String> envs,
    boolean disableNameSuffixHash) {

  /** Copies the lists. */
  public GeneratorSpec {
    literals = List.copyOf(literals);
    files = List.copyOf(files);
    envs = List.copyOf(envs);
  }

  /** An object with literals only. */
  public static GeneratorSpec ofLiterals(String name, List<String> literals) {
    return new GeneratorSpec(name, "", "", "", literals, List.of(), List.of(), false);
  }
}
