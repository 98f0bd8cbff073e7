package io.github.kustomize4j.spi;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;

/** The files of a repository. Closing it removes them. */
public interface Checkout extends AutoCloseable {
  /** The tree in which the files are. */
  FileTree files();

  /** The directory of the tree that holds the files of the repository; its own real path. */
  TreePath root();

  @Override
  void close();
}
