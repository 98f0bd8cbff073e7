package io.github.kustomize4j.cli.support;

import io.github.kustomize4j.edit.PathGlob;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory whose kustomization is changed.
 *
 * @param path the current directory of the process, except in tests
 */
public record WorkFolder(Path path) {
  /** How a kustomization file may be called. */
  public static final List<String> NAMES =
      List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

  public static WorkFolder current() {
    return new WorkFolder(Path.of(""));
  }

  public FileTree files() {
    return FileTree.of(path.getFileSystem());
  }

  public TreePath tree() {
    return TreePath.of(path);
  }

  /** The paths that a pattern means. */
  public List<String> glob(String pattern) {
    return new PathGlob(files(), tree()).find(pattern);
  }

  public boolean exists(String file) {
    return !file.isEmpty() && files().kind(tree().resolve(file)) != FileTree.Kind.ABSENT;
  }

  /** The names of the kustomization files that are there. */
  public List<String> kustomizations() {
    List<String> found = new ArrayList<>();
    for (String name : NAMES) {
      if (Files.exists(path.resolve(name))) {
        found.add(name);
      }
    }
    return found;
  }

  /**
   * The name of the one kustomization file.
   *
   * @throws IOException with kustomize's text if there is none, or more than one
   */
  public String kustomization() throws IOException {
    List<String> found = kustomizations();
    if (found.isEmpty()) {
      throw new IOException("Missing kustomization file 'kustomization.yaml'.");
    }
    if (found.size() > 1) {
      throw ambiguous(found);
    }
    if (Files.isDirectory(path.resolve(found.get(0)))) {
      throw new IOException(found.get(0) + " should be a file");
    }
    return found.get(0);
  }

  public static IOException ambiguous(List<String> found) {
    return new IOException("Found multiple kustomization file: [" + String.join(" ", found) + "]");
  }

  public byte[] read(String file) {
    return files().read(tree().resolve(file));
  }

  /**
   * Replaces a file that still is as it was read.
   *
   * @return false if it has changed since; nothing is written then
   */
  public boolean replace(String file, byte[] before, byte[] after) throws IOException {
    return OutputFile.replace(path.resolve(file), before, after);
  }

  /** Replaces a file whole or not at all. */
  public void write(String file, byte[] content) throws IOException {
    OutputFile.write(path.resolve(file), content);
  }
}
