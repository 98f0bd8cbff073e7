package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;

/**
 * A place in a trie, for walks that go their own way through an object and only ask which paths go
 * along. Nothing is created on such a walk. Immutable.
 *
 * @param <T> what belongs to a path
 */
public final class TrieCursor<T> {
  private static final TrieCursor<Object> NOWHERE = new TrieCursor<>(ImmutableList.of());

  private final ImmutableList<FieldTrie.Step<T>> steps;

  private TrieCursor(ImmutableList<FieldTrie.Step<T>> steps) {
    this.steps = steps;
  }

  /** The beginning of all paths. */
  public static <T> TrieCursor<T> at(FieldTrie<T> trie) {
    if (trie.parts().size() == 1) {
      return of(trie.parts().get(0).asList());
    }
    ImmutableList.Builder<FieldTrie.Step<T>> steps = ImmutableList.builder();
    trie.parts().forEach(part -> steps.addAll(part.asList()));
    return of(steps.build());
  }

  @SuppressWarnings("unchecked") // it holds nothing of the type
  private static <T> TrieCursor<T> of(ImmutableList<FieldTrie.Step<T>> steps) {
    return steps.isEmpty() ? (TrieCursor<T>) NOWHERE : new TrieCursor<>(steps);
  }

  /** Whether no path goes on here. */
  public boolean isEmpty() {
    return this == NOWHERE;
  }

  /** Whether some path goes on with a field that has no name, which nothing may be. */
  public boolean expectsNoName() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).key().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What belongs to the paths that end at a field. */
  public ImmutableList<T> ends(String key) {
    ImmutableList<T> ends = ImmutableList.of();
    if (this == NOWHERE) {
      return ends;
    }
    for (int i = 0; i < steps.size(); i++) {
      FieldTrie.Step<T> step = steps.get(i);
      if (step.key().equals(key) && !step.ends().isEmpty()) {
        ends =
            ends.isEmpty()
                ? step.ends()
                : ImmutableList.<T>builder().addAll(ends).addAll(step.ends()).build();
      }
    }
    return ends;
  }

  /** Whether some path announces a list at a field. */
  public boolean expectsList(String key) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).list() && steps.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The place behind a field. */
  public TrieCursor<T> into(String key) {
    if (this == NOWHERE) {
      return this;
    }
    ImmutableList<FieldTrie.Step<T>> next = ImmutableList.of();
    for (int i = 0; i < steps.size(); i++) {
      FieldTrie.Step<T> step = steps.get(i);
      if (step.key().equals(key) && !step.next().asList().isEmpty()) {
        next =
            next.isEmpty()
                ? step.next().asList()
                : ImmutableList.<FieldTrie.Step<T>>builder()
                    .addAll(next)
                    .addAll(step.next().asList())
                    .build();
      }
    }
    return of(next);
  }
}
