package io.github.kustomize4j.internal.cache;

import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Finds the traces in which some questions were asked. Traces share parts; each part is searched
 * once. Stays on one thread.
 */
public final class TraceSearch {
  private final Set<Question> questions;
  private final IdentityHashMap<Trace, Boolean> known = new IdentityHashMap<>();

  /** A search for any of some questions. */
  public TraceSearch(Set<Question> questions) {
    this.questions = questions;
  }

  /** Whether one of the questions was asked. */
  public boolean finds(Trace trace) {
    Boolean before = known.get(trace);
    if (before != null) {
      return before;
    }
    boolean found = asked(trace) || askedByPart(trace);
    known.put(trace, found);
    return found;
  }

  private boolean asked(Trace trace) {
    for (Trace.Step step : trace.steps()) {
      if (questions.contains(step.question())) {
        return true;
      }
    }
    return false;
  }

  private boolean askedByPart(Trace trace) {
    for (Trace part : trace.parts()) {
      if (finds(part)) {
        return true;
      }
    }
    return false;
  }
}
