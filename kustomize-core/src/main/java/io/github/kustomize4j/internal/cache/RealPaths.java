package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a tree lead, as far as it was asked. Thread-safe.
 *
 * <p>A change is told under the path at which it happened, a build may have come there by another.
 */
final class RealPaths {
  private final Map<TreePath, TreePath> targets = new ConcurrentHashMap<>();
  private final Set<TreePath> real = ConcurrentHashMap.newKeySet();
  // Of directories in which something was looked for in vain.
  private final Map<TreePath, Set<String>> names = new ConcurrentHashMap<>();

  /** Learns from an answer. */
  void note(Question question, Answer answer) {
    if (question.subject() != Question.Subject.REAL_PATH) {
      return;
    }
    if (answer.isGiven()) {
      targets.put(question.path(), answer.realPath());
      real.add(answer.realPath());
    } else {
      targets.remove(question.path());
    }
  }

  /** Forgets what changes may have made untrue, until it is {@linkplain #note noted} again. */
  void forget(ChangedPaths changed) {
    real.removeIf(changed::reach);
    names.keySet().removeIf(changed::reach);
  }

  /** Forgets all. */
  void forgetAll() {
    targets.clear();
    real.clear();
    names.clear();
  }

  /**
   * Whether the answer to a question about a path may be another after changes; true where it is
   * not known which file the path means.
   *
   * @param now the tree after them
   */
  boolean mayReach(TreePath path, Answer answer, ChangedPaths changed, FileTree now) {
    if (changed.reach(path) || !answer.isGiven()) { // refusals name the parents that are missing
      return true;
    }
    if (answer.isAbsent()) {
      TreePath parent = path.parent();
      return parent == null || !real.contains(parent) || isNamed(path, parent, now);
    }
    TreePath target = targets.get(path);
    // On the way to another file there may be links that no build asks for.
    return target == null ? !real.contains(path) : !target.equals(path);
  }

  /** Whether what was absent has a name in its directory: a link that led to nothing. */
  private boolean isNamed(TreePath path, TreePath parent, FileTree now) {
    Set<String> known = names.computeIfAbsent(parent, directory -> list(directory, now));
    return known == null || known.contains(path.name());
  }

  private static @Nullable Set<String> list(TreePath directory, FileTree now) {
    try {
      return Set.copyOf(now.list(directory));
    } catch (LoadException unreadable) {
      return null;
    }
  }
}
