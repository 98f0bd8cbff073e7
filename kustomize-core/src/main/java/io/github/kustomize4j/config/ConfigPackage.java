package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a directory tree that make one package: those named {@code *.yaml} and {@code
 * *.yml}. A directory below that holds a file {@code Krmfile} is a package of its own. Files that
 * the {@code .krmignore} of a package names are left out. Immutable.
 *
 * @param path the place of the package
 * @param relative the way to it from the outermost package, empty for that itself
 * @param files the paths of its files below {@code path}, in the order of a walk
 */
public record ConfigPackage(TreePath path, String relative, ImmutableList<String> files) {
  static final String MARK = "Krmfile";

  /**
   * A package and, behind it, all packages within.
   *
   * @param path a directory, or one file
   * @throws io.github.kustomize4j.diagnostics.LoadException if a directory cannot be read
   */
  public static ImmutableList<ConfigPackage> find(FileTree tree, TreePath path) {
    if (tree.kind(path) != FileTree.Kind.DIRECTORY) {
      TreePath parent = path.resolve("..");
      return ImmutableList.of(new ConfigPackage(parent, "", ImmutableList.of(path.name())));
    }
    List<ConfigPackage> found = new ArrayList<>();
    new Walk(tree, path, found, false, false).packageAt("");
    return ImmutableList.copyOf(found);
  }

  /**
   * All files below a directory as one package.
   *
   * @param path a directory, or one file
   * @param json whether files named {@code *.json} are among them
   * @throws io.github.kustomize4j.diagnostics.LoadException if a directory cannot be read
   */
  public static ConfigPackage whole(FileTree tree, TreePath path, boolean json) {
    if (tree.kind(path) != FileTree.Kind.DIRECTORY) {
      return find(tree, path).get(0);
    }
    List<ConfigPackage> found = new ArrayList<>();
    new Walk(tree, path, found, true, json).packageAt("");
    return found.get(0);
  }

  /**
   * The objects of all files, each with the annotations that tell its file and its number there.
   *
   * @param index whether the number is told
   * @throws io.github.kustomize4j.diagnostics.ParseException if a file is not YAML
   */
  public ImmutableList<ConfigObject> read(FileTree tree, boolean index) {
    ImmutableList.Builder<ConfigObject> objects = ImmutableList.builder();
    for (String file : files) {
      TreePath place = path.resolve(file);
      int number = 0;
      for (ConfigObject object : ConfigFile.read(place.toString(), tree.read(place))) {
        objects.add(Annotations.placed(object, file, index ? number : -1));
        number++;
      }
    }
    return objects.build();
  }

  /** Collects packages, or all files as those of one; one for each search. */
  private record Walk(
      FileTree tree, TreePath root, List<ConfigPackage> found, boolean whole, boolean json) {
    void packageAt(String relative) {
      List<String> files = new ArrayList<>();
      List<String> within = new ArrayList<>();
      int place = found.size();
      directory(relative, relative, Ignored.in(tree, at(relative)), files, within);
      found.add(place, new ConfigPackage(at(relative), relative, ImmutableList.copyOf(files)));
      within.forEach(this::packageAt);
    }

    private TreePath at(String relative) {
      return root.resolve(relative);
    }

    private void directory(
        String relative, String base, Ignored ignored, List<String> files, List<String> within) {
      TreePath place = at(relative);
      for (String name : tree.list(place)) {
        String child = relative.isEmpty() ? name : relative + '/' + name;
        String path = base.isEmpty() ? child : child.substring(base.length() + 1);
        boolean isDirectory = isDirectory(place, name);
        if (isDirectory && isPackage(child)) {
          within.add(child);
        } else if (!ignored.covers(path, isDirectory)) {
          if (isDirectory) {
            directory(child, base, ignored, files, within);
          } else if (isRead(name)) {
            files.add(path);
          }
        }
      }
    }

    /** Whether a directory is read apart. */
    private boolean isPackage(String relative) {
      return !whole && tree.kind(at(relative + '/' + MARK)) == FileTree.Kind.FILE;
    }

    private boolean isRead(String name) {
      return name.endsWith(".yaml") || name.endsWith(".yml") || (json && name.endsWith(".json"));
    }

    /** A link to a directory is none. */
    private boolean isDirectory(TreePath place, String name) {
      TreePath child = place.resolve(name);
      return tree.kind(child) == FileTree.Kind.DIRECTORY
          && tree.real(child).equals(tree.real(place).resolve(name));
    }
  }
}
