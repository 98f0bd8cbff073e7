package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.ResourceDecoder;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Looks through a directory for what a new kustomization may name. */
public final class ResourceSearch {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private final FileTree files;
  private final boolean recursive;
  private final List<String> found = new ArrayList<>();

  private ResourceSearch(FileTree files, boolean recursive) {
    this.files = files;
    this.recursive = recursive;
  }

  /**
   * The files that hold resources only, whatever their names (an empty file does), and the
   * directories that hold a kustomization; as paths from the directory, in the order of a walk
   * through it.
   *
   * @param recursive whether to look into directories without a kustomization, and to name those
   *     that have one
   * @throws LoadException if a link leads to a directory
   */
  public static List<String> find(FileTree files, TreePath directory, boolean recursive) {
    ResourceSearch search = new ResourceSearch(files, recursive);
    search.walk(files.real(directory), "");
    return List.copyOf(search.found);
  }

  private void walk(TreePath directory, String prefix) {
    for (String name : files.list(directory)) {
      TreePath path = directory.resolve(name);
      String shown = prefix + name;
      FileTree.Kind kind = files.kind(path);
      if (kind == FileTree.Kind.FILE && holdsResources(path)) {
        found.add(shown);
      } else if (kind == FileTree.Kind.DIRECTORY) {
        enter(path, shown);
      }
    }
  }

  private void enter(TreePath directory, String shown) {
    if (!files.real(directory).equals(directory)) {
      throw new LoadException(
          Diagnostic.error(Code.FILE_UNREADABLE, "read " + shown + ": is a directory")
              .hint("it is a link to a directory; name the resources one by one"));
    }
    if (!recursive) {
      return;
    }
    if (KustomizationFiles.NAMES.stream()
        .anyMatch(name -> files.kind(directory.resolve(name)) != FileTree.Kind.ABSENT)) {
      found.add(shown);
    } else {
      walk(directory, shown + '/');
    }
  }

  private boolean holdsResources(TreePath file) {
    try {
      byte[] bytes = files.read(file);
      var unused =
          StackGuard.run(
              () -> ResourceDecoder.decode(READER.readResources(file.toString(), bytes)));
      return true;
    } catch (KustomizeException notResources) {
      return false;
    }
  }
}
