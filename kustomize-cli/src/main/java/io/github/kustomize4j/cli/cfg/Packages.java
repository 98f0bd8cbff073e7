package io.github.kustomize4j.cli.cfg;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.config.ConfigPackage;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.Location;
import java.io.IOException;
import java.util.List;

/**
 * Runs a command of the {@code cfg} group for standard input, or for each package below a
 * directory.
 */
public final class Packages {
  static final Flag RECURSE =
      Flag.ofSwitch("recurse-subpackages", "Take the packages within a package, too")
          .initially("true")
          .letter('R');

  private final Console console;
  private final boolean recurse;
  private final boolean index;

  /**
   * Makes a run.
   *
   * @param index whether objects are annotated with their number in their file
   */
  Packages(Console console, boolean recurse, boolean index) {
    this.console = console;
    this.recurse = recurse;
    this.index = index;
  }

  /** A directory or file that must be there; kustomize has another text for it elsewhere. */
  public static TreePath existing(FileTree tree, String directory) {
    TreePath root = TreePath.of(Arguments.path(directory));
    if (tree.kind(root) == FileTree.Kind.ABSENT) {
      throw new UsageException(
          "evalsymlink failure on '"
              + directory
              + "' : lstat "
              + root
              + ": no such file or directory");
    }
    return root;
  }

  /** What a command prints for the objects of one package. */
  interface Work {
    /** The text for the objects of a package. */
    String of(List<ConfigObject> objects);
  }

  /** What stands between two packages. */
  enum Divider {
    /** An empty line, and the name of each package above it. */
    TITLE,
    /** A line of dashes, or an empty line behind a package without output. */
    DOCUMENT,
    /** The same, and problems name the package. */
    NAMED_DOCUMENT
  }

  /** The work for a directory if one is named, else for standard input. */
  String text(List<String> directory, Divider divider, Work work) throws IOException {
    return directory.isEmpty() ? stream(work) : directory(directory.get(0), divider, work);
  }

  private String stream(Work work) throws IOException {
    return work.of(ConfigFile.readStream(console.in().readAllBytes(), index));
  }

  /** The work for each package below a directory, as it is named on the command line. */
  private String directory(String directory, Divider divider, Work work) {
    FileTree tree = FileTree.disk();
    TreePath root = TreePath.of(Arguments.path(directory));
    if (tree.kind(root) == FileTree.Kind.ABSENT) {
      throw new UsageException("lstat " + directory + ": no such file or directory");
    }
    ImmutableList<ConfigPackage> packages = ConfigPackage.find(tree, root);
    int count = recurse ? packages.size() : 1;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String title = title(directory, packages.get(i));
      text.append(divider == Divider.TITLE ? title + "/\n" : "");
      boolean said = append(text, tree, divider, title, packages.get(i), work);
      if (i + 1 < count) {
        text.append(said && divider != Divider.TITLE ? "---\n" : "\n");
      }
    }
    return text.toString();
  }

  private static String title(String directory, ConfigPackage found) {
    if (found.relative().isEmpty()) {
      return directory;
    }
    return Arguments.path(directory).resolve(found.relative()).normalize().toString();
  }

  /**
   * As in kustomize, a package that cannot be read is told of among the results, if several may be
   * asked for.
   */
  private boolean append(
      StringBuilder text,
      FileTree tree,
      Divider divider,
      String title,
      ConfigPackage found,
      Work work) {
    String suffix = divider == Divider.NAMED_DOCUMENT ? " in package \"" + title + "\"\n" : "\n";
    List<ConfigObject> objects;
    try {
      objects = found.read(tree, index);
    } catch (KustomizeException e) {
      rethrowIfAlone(e);
      Location place = e.location();
      text.append(place == null ? "" : place.source() + ": ");
      text.append(e.diagnostic().message()).append(suffix);
      return false;
    }
    try {
      String said = work.of(objects);
      text.append(said);
      return !said.isEmpty();
    } catch (KustomizeException e) { // of one object: its file is not told
      rethrowIfAlone(e);
      text.append(e.diagnostic().message()).append(suffix);
      return false;
    }
  }

  private void rethrowIfAlone(KustomizeException e) {
    if (!recurse) {
      throw e;
    }
  }
}
