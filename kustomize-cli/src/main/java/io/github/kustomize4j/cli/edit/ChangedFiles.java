package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files as they would be after some of them were written. */
final class ChangedFiles implements FileTree {
  private final FileTree files;
  private final Map<TreePath, byte[]> changed = new HashMap<>();

  ChangedFiles(FileTree files, Map<TreePath, byte[]> changed) {
    this.files = files;
    changed.forEach((path, content) -> this.changed.put(files.real(path), content));
  }

  @Override
  public byte[] read(TreePath path) {
    byte[] content = changed.get(files.real(path));
    return content == null ? files.read(path) : content.clone();
  }

  @Override
  public Kind kind(TreePath path) {
    return files.kind(path);
  }

  @Override
  public TreePath real(TreePath path) {
    return files.real(path);
  }

  @Override
  public List<String> list(TreePath directory) {
    return files.list(directory);
  }
}
