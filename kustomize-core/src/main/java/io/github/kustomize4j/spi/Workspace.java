package io.github.kustomize4j.spi;

/** A directory for the files that programs are given. Closing it removes it with all it holds. */
public interface Workspace extends AutoCloseable {
  /** The absolute path, symbolic links resolved. */
  String path();

  /**
   * Writes a file.
   *
   * @param name the name of the file, without directories
   * @return the absolute path of the file
   */
  String write(String name, byte[] content);

  @Override
  void close();
}
