package io.github.kustomize4j.files;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Files in memory. There are no links, so each path is its own real path. */
final class MemoryFileTree implements FileTree {
  private final Map<TreePath, byte[]> files;
  private final Map<TreePath, List<String>> directories;

  private MemoryFileTree(Map<TreePath, byte[]> files, Map<TreePath, List<String>> directories) {
    this.files = files;
    this.directories = directories;
  }

  static MemoryFileTree of(Map<String, byte[]> content) {
    Map<TreePath, byte[]> files = new HashMap<>();
    Map<TreePath, Set<String>> names = new HashMap<>();
    names.put(TreePath.of("/"), new TreeSet<>());
    content.forEach(
        (text, bytes) -> {
          TreePath path = TreePath.of(text);
          require(files.put(path, bytes.clone()) == null, path, "stands twice");
          addToParents(path, names);
        });
    files.keySet().forEach(file -> require(!names.containsKey(file), file, "is a directory too"));
    Map<TreePath, List<String>> directories = new HashMap<>();
    names.forEach((directory, children) -> directories.put(directory, List.copyOf(children)));
    return new MemoryFileTree(
        Collections.unmodifiableMap(files), Collections.unmodifiableMap(directories));
  }

  private static void addToParents(TreePath path, Map<TreePath, Set<String>> names) {
    TreePath child = path;
    for (TreePath parent = path.parent(); parent != null; parent = parent.parent()) {
      if (!names.computeIfAbsent(parent, unused -> new TreeSet<>()).add(child.name())) {
        return;
      }
      child = parent;
    }
  }

  private static void require(boolean condition, TreePath path, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(path + " " + problem);
    }
  }

  @Override
  public byte[] read(TreePath path) {
    byte[] bytes = files.get(path);
    if (bytes != null) {
      return bytes.clone();
    }
    throw directories.containsKey(path)
        ? FileErrors.notAFile(path, Kind.DIRECTORY)
        : FileErrors.notFound(path);
  }

  @Override
  public Kind kind(TreePath path) {
    if (files.containsKey(path)) {
      return Kind.FILE;
    }
    return directories.containsKey(path) ? Kind.DIRECTORY : Kind.ABSENT;
  }

  @Override
  public TreePath real(TreePath path) {
    if (kind(path) == Kind.ABSENT) {
      throw FileErrors.unresolvable(path, this);
    }
    return path;
  }

  @Override
  public List<String> list(TreePath directory) {
    List<String> names = directories.get(directory);
    if (names != null) {
      return names;
    }
    throw files.containsKey(directory)
        ? FileErrors.notADirectory(directory)
        : FileErrors.notFound(directory);
  }
}
