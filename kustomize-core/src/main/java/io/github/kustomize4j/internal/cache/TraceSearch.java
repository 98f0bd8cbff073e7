package io.github.kustomize4j.internal.cache;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Finds the traces in which some questions were asked. Traces share parts; each part is searched
 * once. Parts may have parts to any depth, whatever the stack of the thread. Stays on one thread.
 */
public final class TraceSearch {
  private final Set<Question> questions;
  private final IdentityHashMap<Trace, Boolean> known = new IdentityHashMap<>();
  private final Set<Trace> entered = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A search for any of some questions. */
  public TraceSearch(Set<Question> questions) {
    this.questions = questions;
  }

  /** Whether one of the questions was asked. */
  public boolean finds(Trace trace) {
    Deque<Trace> waiting = new ArrayDeque<>();
    waiting.push(trace);
    while (!waiting.isEmpty()) {
      Trace next = waiting.peek();
      if (known.containsKey(next) || isSettled(next, waiting)) {
        waiting.pop();
      }
    }
    return Boolean.TRUE.equals(known.get(trace));
  }

  /** Finds out about a trace, or else puts its parts before it. */
  private boolean isSettled(Trace trace, Deque<Trace> waiting) {
    if (asked(trace)) {
      known.put(trace, true);
    } else if (entered.add(trace)) {
      trace.parts().forEach(waiting::push);
      return false;
    } else {
      known.put(trace, askedByPart(trace));
    }
    return true;
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
      if (Boolean.TRUE.equals(known.get(part))) {
        return true;
      }
    }
    return false;
  }
}
