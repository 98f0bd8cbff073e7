package io.github.kustomize4j.bench.workload;

import java.util.List;

/** What a tree looks like. */
interface Shape {
  /**
   * Puts the files of the tree.
   *
   * @param size how many of what the shape counts; shapes of a fixed size ignore it
   * @return the directories to build
   */
  List<String> fill(Tree tree, Manifests manifests, int size);
}
