package io.github.kustomize4j.edit;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.PathPattern;
import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Finds the paths that match a pattern, as Go's {@code filepath.Glob} does. Immutable. */
public final class PathGlob {
  private final FileTree files;
  private final TreePath directory;

  /** Patterns count from a directory. */
  public PathGlob(FileTree files, TreePath directory) {
    this.files = files;
    this.directory = directory;
  }

  /**
   * The paths that match, sorted within each directory. A path without a star and the like is given
   * back as it is if something is there. Names that begin with a dot match as any other.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException with the message {@code syntax
   *     error in pattern}
   */
  public List<String> find(String pattern) {
    PathPattern whole = PathPattern.of(pattern);
    if (!PathPattern.isPattern(pattern)) {
      return exists(pattern) ? List.of(pattern) : List.of();
    }
    int slash = pattern.lastIndexOf('/');
    PathPattern name = slash < 0 ? whole : PathPattern.of(pattern.substring(slash + 1));
    String parent = slash < 0 ? "." : pattern.substring(0, Math.max(slash, 1));
    List<String> found = new ArrayList<>();
    for (String dir : PathPattern.isPattern(parent) ? find(parent) : List.of(parent)) {
      addMatches(dir, name, found);
    }
    return found;
  }

  private boolean exists(String path) {
    return !path.isEmpty() && kind(path) != FileTree.Kind.ABSENT;
  }

  private FileTree.Kind kind(String path) {
    return files.kind(directory.resolve(path));
  }

  private void addMatches(String dir, PathPattern name, List<String> found) {
    if (kind(dir) != FileTree.Kind.DIRECTORY) {
      return;
    }
    for (String child : files.list(directory.resolve(dir))) {
      if (name.matches(child)) {
        found.add(join(dir, child));
      }
    }
  }

  /** A path made of a match is clean, whatever the pattern looked like. */
  private static String join(String dir, String child) {
    return TreePath.clean(dir + '/' + child);
  }
}
