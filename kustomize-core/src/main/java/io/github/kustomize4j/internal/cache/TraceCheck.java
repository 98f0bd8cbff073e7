package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.files.FileTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a tree of files still says what it said when traces were made. Each trace is compared
 * once, so the tree must not change as long as this is used. Thread-safe.
 */
public final class TraceCheck {
  private final FileTree tree;
  private final Map<Trace, Boolean> known = new ConcurrentHashMap<>();

  private TraceCheck(FileTree tree) {
    this.tree = tree;
  }

  /** A check against a tree; one that remembers its answers also remembers its checks. */
  public static TraceCheck of(FileTree tree) {
    return tree instanceof SnapshotFileTree snapshot ? snapshot.check() : anew(tree);
  }

  static TraceCheck anew(FileTree tree) {
    return new TraceCheck(tree);
  }

  /** Whether every question of a trace has the same answer now. */
  public boolean holds(Trace trace) {
    Boolean before = known.get(trace);
    if (before != null) {
      return before;
    }
    boolean holds = compare(trace);
    known.put(trace, holds);
    return holds;
  }

  private boolean compare(Trace trace) {
    for (Trace part : trace.parts()) {
      if (!holds(part)) {
        return false;
      }
    }
    for (Trace.Step step : trace.steps()) {
      if (!step.question().ask(tree).isSameAs(step.answer())) {
        return false;
      }
    }
    return true;
  }
}
