package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.edit.KustomizationForm;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlWriter;

/** Copies one directory's kustomization, and by it all others it names. Stays on one thread. */
final class RootCopy {
  private static final String DEFAULT_CHARTS = "charts";

  private final Loader loader;
  private final Root root;
  private final Scope scope;
  private final CopiedFiles copied;

  RootCopy(Loader loader, Root root, Scope scope, CopiedFiles copied) {
    this.loader = loader;
    this.root = root;
    this.scope = scope;
    this.copied = copied;
  }

  /** Copies the kustomization file, and what it names. */
  void copy() {
    if (!copied.enter(scope.placeOf(root.dir()))) {
      return;
    }
    KustomizationFiles.Found file = KustomizationFiles.find(loader, root, null);
    MapNode fields = KustomizationForm.read(file.path().toString(), file.bytes());
    put(file.name(), YamlWriter.toBytes(new KustomizationCopy(this).copy(fields)));
  }

  /** Puts a file at a path below the directory. */
  void put(String relative, byte[] bytes) {
    copied.put(scope.placeOf(root.dir().resolve(relative)), bytes);
  }

  private FileTree files() {
    return loader.files(root);
  }

  /**
   * Copies a file as it is.
   *
   * @param at where the kustomization names it
   * @return the path of the copy below the directory
   */
  String file(String path, Node at) {
    byte[] bytes = read(path, at);
    String relative = placeOfFile(path);
    put(relative, bytes);
    return relative;
  }

  /** The content of a file that the kustomization names. */
  byte[] read(String path, Node at) {
    try {
      return loader.read(root, path, at.location());
    } catch (KustomizeException e) {
      throw LocalizeErrors.within("invalid file reference: ", e, at);
    }
  }

  /** The path below the directory that the copy of a file has. */
  String placeOfFile(String path) {
    if (Remotes.isHttp(path)) {
      requireRoomForRemotes();
      return RemoteNames.ofFile(path);
    }
    return files().real(loader.locate(root, path)).relativeTo(root.dir());
  }

  /** Copies a file, or else a directory with a kustomization. */
  String fileOrRoot(String path, Node at) {
    KustomizeException asFile;
    try {
      return file(path, at);
    } catch (KustomizeException e) {
      asFile = e;
    }
    try {
      return root(path, at);
    } catch (KustomizeException e) {
      throw LocalizeErrors.neither(path, asFile, e, at);
    }
  }

  /**
   * Copies a directory with a kustomization, or such a directory of a repository.
   *
   * @return the path of the copy from this directory
   */
  String root(String path, Node at) {
    GitUrl url = GitUrl.parse(path);
    return url == null ? localRoot(path, at) : remoteRoot(url, at);
  }

  private String localRoot(String path, Node at) {
    Root entered;
    try {
      TreePath dir = loader.directory(root, path, at.location());
      entered = root.enter(dir, path, at.location());
    } catch (KustomizeException e) {
      throw LocalizeErrors.within("invalid root reference: ", e, at);
    }
    if (!entered.dir().startsWith(scope.dir())) {
      throw LocalizeErrors.within(
          "",
          LocalizeErrors.error(
              Code.OUTSIDE_ROOT,
              "root `" + entered.dir() + "` outside localize scope `" + scope.dir() + "`"),
          at);
    }
    copy(new RootCopy(loader, entered, scope, copied), path);
    return entered.dir().relativeTo(root.dir());
  }

  private String remoteRoot(GitUrl url, Node at) {
    RemoteNames.requireRef(url);
    requireRoomForRemotes();
    Root entered = loader.remotes().enter(root, url, at.location());
    Root.Clone clone = entered.repository();
    TreePath dir = clone == null ? entered.dir() : clone.dir();
    String name = RemoteNames.ofRepository(url);
    Scope inside = new Scope(dir, scope.placeOf(root.dir().resolve(name)));
    copy(new RootCopy(loader, entered, inside, copied), url.raw());
    return TreePath.clean(name + '/' + entered.dir().relativeTo(dir));
  }

  private static void copy(RootCopy other, String path) {
    try {
      other.copy();
    } catch (KustomizeException e) {
      throw LocalizeErrors.within("unable to localize root `" + path + "`: ", e, null);
    }
  }

  /** What is fetched may not be mixed with what was there. */
  private void requireRoomForRemotes() {
    TreePath place = root.dir().resolve(RemoteNames.DIRECTORY);
    if (files().kind(place) != FileTree.Kind.ABSENT) {
      throw LocalizeErrors.error(
          Code.INVALID_VALUE,
          "`" + root.dir() + "` already contains `" + RemoteNames.DIRECTORY + "`, which is needed");
    }
  }

  /**
   * Copies all files of a directory of charts, without links; nothing if it is not there. What has
   * been copied already stays as it is.
   *
   * @param home its path, or an empty text for the default one, whose copy has its name even if it
   *     is a link
   * @param at where the kustomization names it
   * @return the path of the copy below the directory
   */
  String charts(String home, Node at) {
    if (home.startsWith("/")) {
      throw chartHome("absolute path `" + home + "` not handled", Code.INVALID_VALUE, at);
    }
    TreePath asked = loader.locate(root, home.isEmpty() ? DEFAULT_CHARTS : home);
    if (files().kind(asked) == FileTree.Kind.ABSENT) {
      return asked.relativeTo(root.dir());
    }
    TreePath real = files().real(asked);
    if (files().kind(asked) != FileTree.Kind.DIRECTORY) {
      throw chartHome("`" + asked + "`: file is not directory", Code.FILE_UNREADABLE, at);
    }
    root.requireNoCycle(real, at.location());
    if (!real.startsWith(scope.dir())) {
      throw chartHome(
          "`" + real + "` lies outside of `" + scope.dir() + "`", Code.OUTSIDE_ROOT, at);
    }
    copyAll(real, home.isEmpty() ? asked : real);
    return real.relativeTo(root.dir());
  }

  private static KustomizeException chartHome(String problem, Code code, Node at) {
    return LocalizeErrors.within("invalid chart home: ", LocalizeErrors.error(code, problem), at);
  }

  private void copyAll(TreePath directory, TreePath to) {
    for (String name : files().list(directory)) {
      TreePath child = directory.resolve(name);
      FileTree.Kind kind = files().kind(child);
      boolean isLink = kind == FileTree.Kind.ABSENT || !files().real(child).equals(child);
      if (!isLink && kind == FileTree.Kind.DIRECTORY) {
        copyAll(child, to.resolve(name));
      } else if (!isLink && kind == FileTree.Kind.FILE) {
        copied.putIfAbsent(scope.placeOf(to.resolve(name)), files().read(child));
      }
    }
  }
}
