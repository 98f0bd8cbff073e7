package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.files.TreePath;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paths at which something changed. What stands above them may have changed too, since directories
 * come and go with what is in them; what stands below them was moved or removed along.
 */
final class ChangedPaths {
  private static final int FEW = 8;

  private final Set<TreePath> changed;
  private final Set<TreePath> withParents = new HashSet<>();

  ChangedPaths(Set<TreePath> changed) {
    this.changed = changed;
    for (TreePath path : changed) {
      for (TreePath at = path; at != null && withParents.add(at); at = at.parent()) {}
    }
  }

  /** Whether a path is, or stands above or below, one of them. */
  boolean reach(TreePath path) {
    return withParents.contains(path) || (changed.size() <= FEW ? isBelow(path) : hasAbove(path));
  }

  private boolean isBelow(TreePath path) {
    for (TreePath candidate : changed) {
      if (path.startsWith(candidate)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAbove(TreePath path) {
    for (@Nullable TreePath at = path.parent(); at != null; at = at.parent()) {
      if (changed.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
