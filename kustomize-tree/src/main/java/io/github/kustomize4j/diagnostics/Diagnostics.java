package io.github.kustomize4j.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the warnings of one build, in order. Stays on one thread; the library prints nothing
 * itself.
 */
public final class Diagnostics {
  private final List<Diagnostic> collected = new ArrayList<>();

  /** Adds a warning. */
  public void add(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  /** How many were collected so far. */
  public int size() {
    return collected.size();
  }

  /** What was collected after the first {@code count}. */
  public List<Diagnostic> since(int count) {
    return List.copyOf(collected.subList(count, collected.size()));
  }

  /** What was collected so far. */
  public List<Diagnostic> toList() {
    return List.copyOf(collected);
  }
}
