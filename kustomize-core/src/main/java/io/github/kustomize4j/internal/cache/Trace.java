package io.github.kustomize4j.internal.cache;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.ReadSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that a part of a build asked, with the answers. What was shared with other parts stands in
 * traces of its own, so a trace takes no more room than what is new in it. Immutable.
 */
public final class Trace {
  private final ImmutableList<Step> steps;
  private final ImmutableList<Trace> parts;
  private final boolean open;

  /**
   * @param open whether the build also depended on something that no tree of files tells
   */
  Trace(ImmutableList<Step> steps, ImmutableList<Trace> parts, boolean open) {
    this.steps = steps;
    this.parts = parts;
    this.open = open;
  }

  /** A question that was asked, and what was said. */
  record Step(Question question, Answer answer) {}

  ImmutableList<Step> steps() {
    return steps;
  }

  ImmutableList<Trace> parts() {
    return parts;
  }

  /**
   * Whether programs were run or something was fetched: then the files do not tell whether it would
   * come out the same again.
   */
  public boolean isOpen() {
    return open;
  }

  /** About how many bytes this keeps from being freed, besides its parts. */
  public long weight() {
    return 100 + 150L * steps.size() + contentWeight();
  }

  /** About how many of them are answers. */
  public long contentWeight() {
    long weight = 0;
    for (Step step : steps) {
      weight += step.answer().weight();
    }
    return weight;
  }

  /** The files, directories, absent paths and links. */
  public ReadSet readSet() {
    ReadSetCollector collector = new ReadSetCollector();
    forEachStep(List.of(this), collector::add);
    return collector.readSet();
  }

  /** All questions of some traces. */
  public static Set<Question> questions(Collection<Trace> traces) {
    Set<Question> questions = new HashSet<>();
    forEachStep(traces, step -> questions.add(step.question()));
    return questions;
  }

  /** Steps of traces and all of their parts, each part once. */
  private static void forEachStep(Collection<Trace> traces, Consumer<Step> action) {
    Set<Trace> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Trace> waiting = new ArrayDeque<>(traces);
    while (!waiting.isEmpty()) {
      Trace trace = waiting.remove();
      if (seen.add(trace)) {
        trace.steps.forEach(action);
        waiting.addAll(trace.parts);
      }
    }
  }
}
