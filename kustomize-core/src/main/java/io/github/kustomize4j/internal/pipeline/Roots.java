package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.Root;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The directories that a kustomization enters, at all levels. Each level refers to those below it,
 * so that a deep chain takes no more room than it has levels. Immutable.
 *
 * @param own the directories of its bases and components
 * @param below those of its bases
 */
record Roots(ImmutableList<TreePath> own, ImmutableList<Roots> below) {
  /** Whether one of the directories is, or stands above, a root or one that led to it. */
  boolean leadBackTo(Root root) {
    Set<Roots> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Roots> waiting = new ArrayDeque<>();
    waiting.add(this);
    while (!waiting.isEmpty()) {
      Roots level = waiting.remove();
      if (seen.add(level)) {
        for (TreePath dir : level.own) {
          if (root.comesFrom(dir)) {
            return true;
          }
        }
        waiting.addAll(level.below);
      }
    }
    return false;
  }
}
