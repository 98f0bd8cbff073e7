package io.github.kustomize4j.generate;

/** Reads the files that generators name. */
@FunctionalInterface
public interface SourceReader {
  /**
   * The content of a file.
   *
   * @param path the path as it is written in the configuration
   * @throws io.github.kustomize4j.diagnostics.LoadException if it cannot be read
   */
  byte[] read(String path);

  /** The file as it is shown in messages; the path as written unless a reader knows better. */
  default String display(String path) {
    return path;
  }
}
