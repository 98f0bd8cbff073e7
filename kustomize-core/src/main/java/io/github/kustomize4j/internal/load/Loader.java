package io.github.kustomize4j.internal.load;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.diagnostics.UserInfo;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a kustomization names, under the load restriction. Every file of a build comes through
 * here.
 */
public final class Loader {
  private final FileTree files;
  private final LoadRestriction restriction;
  private final Remotes remotes;

  /** A loader of one build. */
  public Loader(FileTree files, LoadRestriction restriction, Remotes remotes) {
    this.files = files;
    this.restriction = restriction;
    this.remotes = remotes;
  }

  /** What comes from elsewhere. */
  public Remotes remotes() {
    return remotes;
  }

  /** The tree that the files of a root are read from. */
  public FileTree files(Root root) {
    return root.repository() == null ? files : root.repository().files();
  }

  /** How a file that a kustomization names is shown. */
  public String display(Root root, String path) {
    return Remotes.isHttp(path) ? UserInfo.hide(path) : locate(root, path).toString();
  }

  /** The file that a path of a kustomization means, without a look at it. */
  public TreePath locate(Root root, String path) {
    return root.dir().resolve(path);
  }

  /**
   * The content of a file that a kustomization names.
   *
   * @param at where the kustomization names it; errors point there
   * @throws LoadException if it is missing, not a regular file, or outside of the root
   */
  public byte[] read(Root root, String path, @Nullable Location at) {
    try {
      return Remotes.isHttp(path)
          ? remotes.read(path, at)
          : files(root).read(permitted(root, path));
    } catch (LoadException e) {
      throw explained(e, root, path, at);
    }
  }

  /** The exception with the place where the path was named, and with advice if there is nothing. */
  private LoadException explained(LoadException e, Root root, String path, @Nullable Location at) {
    Diagnostic found = e.diagnostic();
    Diagnostic placed = found.location() == null ? found.at(at) : found;
    return new LoadException(
        found.code() == Code.FILE_NOT_FOUND && found.hint() == null
            ? placed.hint(new PathAdvice(files(root), root.dir(), path).text())
            : placed);
  }

  private TreePath permitted(Root root, String path) {
    TreePath asked = locate(root, path);
    if (restriction == LoadRestriction.NONE && root.repository() == null) {
      followLinks(asked);
      return asked;
    }
    TreePath real = files(root).real(asked);
    if (files(root).kind(real) == FileTree.Kind.DIRECTORY) {
      throw new LoadException(notAFile(asked));
    }
    TreePath parent = real.parent();
    if (parent == null || !parent.startsWith(root.dir())) {
      throw new LoadException(outside(asked, root.dir()));
    }
    return real;
  }

  /** Nothing but a look: who wants to know what a build depends on has to know the file itself. */
  private void followLinks(TreePath asked) {
    try {
      files.real(asked);
    } catch (LoadException e) {
      // To read it tells more.
    }
  }

  /**
   * The directory of a base or component, all links resolved.
   *
   * @throws LoadException if it is missing or not a directory, or the path is empty or absolute
   */
  public TreePath directory(Root root, String path, @Nullable Location at) {
    requireRelative(path, at);
    TreePath asked = locate(root, path);
    try {
      TreePath real = files(root).real(asked);
      if (files(root).kind(real) == FileTree.Kind.DIRECTORY) {
        return real;
      }
    } catch (LoadException e) {
      throw explained(e, root, path, at);
    }
    throw new LoadException(
        Diagnostic.error(Code.FILE_UNREADABLE, "`" + path + "` is a file; expecting directory")
            .at(at)
            .hint("name the directory that holds the kustomization file"));
  }

  private static void requireRelative(String path, @Nullable Location at) {
    if (path.isEmpty() || path.startsWith("/")) {
      String problem =
          path.isEmpty()
              ? "new root cannot be empty"
              : "new root `" + path + "` cannot be absolute";
      String advice =
          path.isEmpty()
              ? "remove the empty entry, or write a path behind it"
              : "name the directory by a path relative to the kustomization";
      throw new LoadException(Diagnostic.error(Code.INVALID_VALUE, problem).at(at).hint(advice));
    }
  }

  private static Diagnostic notAFile(TreePath path) {
    return Diagnostic.error(Code.FILE_UNREADABLE, "`" + path + "` must resolve to a file")
        .hint("name a file; only `resources` and `components` may name a directory");
  }

  private static Diagnostic outside(TreePath path, TreePath root) {
    return Diagnostic.error(
            Code.OUTSIDE_ROOT, "security; file `" + path + "` is not in or below `" + root + "`")
        .hint(
            KustomizationFiles.NAMES.contains(path.name())
                ? "name the directory of the kustomization, without `" + path.name() + '`'
                : "move the file below the kustomization, build it as a base of its own, or allow it"
                    + " with --load-restrictor LoadRestrictionsNone");
  }
}
