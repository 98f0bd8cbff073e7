package io.github.kustomize4j.localize;

import io.github.kustomize4j.files.TreePath;

/**
 * A directory that is not left, and where its files go.
 *
 * @param dir the directory, all links resolved
 * @param place its place in the copy, empty for the root of the copy
 */
record Scope(TreePath dir, String place) {
  /** Where a file or directory of the scope goes. */
  String placeOf(TreePath path) {
    String relative = path.relativeTo(dir);
    if (relative.equals(".")) {
      return place;
    }
    return place.isEmpty() ? relative : place + '/' + relative;
  }
}
