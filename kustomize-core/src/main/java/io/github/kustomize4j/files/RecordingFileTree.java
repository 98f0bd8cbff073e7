package io.github.kustomize4j.files;

import com.google.common.collect.ImmutableSortedSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wraps a tree for one build and remembers what was read. A path that a link leads away from is
 * recorded as it was asked for; the file behind it under the path it is read by.
 */
public final class RecordingFileTree implements FileTree {
  private final FileTree tree;
  private final Set<TreePath> files = ConcurrentHashMap.newKeySet();
  private final Set<TreePath> directories = ConcurrentHashMap.newKeySet();
  private final Set<TreePath> absent = ConcurrentHashMap.newKeySet();

  /** Starts with nothing read. */
  public RecordingFileTree(FileTree tree) {
    this.tree = tree;
  }

  /** What was read so far. */
  public ReadSet readSet() {
    return new ReadSet(
        ImmutableSortedSet.copyOf(files),
        ImmutableSortedSet.copyOf(directories),
        ImmutableSortedSet.copyOf(absent));
  }

  @Override
  public byte[] read(TreePath path) {
    try {
      byte[] bytes = tree.read(path);
      files.add(path);
      return bytes;
    } catch (LoadException e) {
      throw recordAbsent(path, e);
    }
  }

  @Override
  public Kind kind(TreePath path) {
    Kind kind = tree.kind(path);
    if (kind == Kind.ABSENT) {
      absent.add(path);
    }
    return kind;
  }

  @Override
  public TreePath real(TreePath path) {
    try {
      return tree.real(path);
    } catch (LoadException e) {
      throw recordAbsent(path, e);
    }
  }

  @Override
  public List<String> list(TreePath directory) {
    try {
      List<String> names = tree.list(directory);
      directories.add(directory);
      return names;
    } catch (LoadException e) {
      throw recordAbsent(directory, e);
    }
  }

  private LoadException recordAbsent(TreePath path, LoadException e) {
    if (e.code() == Code.FILE_NOT_FOUND) {
      absent.add(path);
    }
    return e;
  }
}
