package io.github.kustomize4j.generate;

import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;

/**
 * Where the entries of a generated object come from; each text has its place. Immutable.
 *
 * @param envs files with lines of the form {@code KEY=value}
 * @param literals entries of the form {@code key=value}
 * @param files files, as {@code path} or {@code key=path}
 */
public record KeyValueSources(
    List<ScalarNode> envs, List<ScalarNode> literals, List<ScalarNode> files) {

  /** Copies the lists. */
  public KeyValueSources {
    envs = List.copyOf(envs);
    literals = List.copyOf(literals);
    files = List.copyOf(files);
  }
}
