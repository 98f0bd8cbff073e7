package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.files.TreePath;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the links of a tree lead, as far as it was asked. Thread-safe.
 *
 * <p>A change is told under the path at which it happened, a build may have come there by another.
 */
final class RealPaths {
  private final Map<TreePath, TreePath> targets = new ConcurrentHashMap<>();
  private final Set<TreePath> real = ConcurrentHashMap.newKeySet();

  /** Learns from an answer. */
  void note(Question question, Answer answer) {
    if (question.subject() == Question.Subject.REAL_PATH && answer.isGiven()) {
      targets.put(question.path(), answer.realPath());
      real.add(answer.realPath());
    }
  }

  /**
   * Whether the answer to a question about a path may be another after changes; true where it is
   * not known which file the path means.
   */
  boolean mayReach(TreePath path, Answer answer, ChangedPaths changed) {
    if (changed.reach(path) || !answer.isGiven()) { // refusals name the parents that are missing
      return true;
    }
    TreePath target = targets.get(path);
    if (target != null) { // on the way to another file there may be links that no build asks for
      return !target.equals(path);
    }
    TreePath known = answer.isAbsent() ? path.parent() : path;
    return known == null || !real.contains(known);
  }
}
