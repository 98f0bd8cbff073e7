package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.cli.support.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes files below one directory and nowhere else, whatever links there are in it. Each file is
 * written whole or not at all. Thread-safe.
 */
final class OutputTree {
  private final Path directory;
  private final Set<Path> checked = ConcurrentHashMap.newKeySet();

  private OutputTree(Path directory) {
    this.directory = directory;
  }

  /** A directory, which is made if it is not there. */
  static OutputTree at(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    return new OutputTree(directory.toRealPath());
  }

  /**
   * Creates or replaces a file.
   *
   * @param name its path below the directory, with slashes, free of {@code ..}
   * @throws IOException if it cannot be written, or a link leads out of the directory
   */
  void write(String name, byte[] content) throws IOException {
    String[] parts = name.split("/", -1);
    Path at = directory;
    for (int i = 0; i < parts.length - 1; i++) {
      at = at.resolve(parts[i]);
      enter(at);
    }
    Path file = at.resolve(parts[parts.length - 1]);
    if (Files.isSymbolicLink(file)) {
      requireInside(file);
    }
    OutputFile.write(file, content);
  }

  private void enter(Path part) throws IOException {
    if (!checked.contains(part)) {
      if (!Files.isDirectory(part)) {
        Files.createDirectories(part);
      }
      requireInside(part);
      checked.add(part);
    }
  }

  private void requireInside(Path path) throws IOException {
    if (!path.toRealPath().startsWith(directory)) {
      throw new IOException("open " + path + ": the link leads out of " + directory);
    }
  }
}
