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

  // One for each part of the trie that goes on here.
  private final ImmutableList<TrieSteps<T>> parts;

  private TrieCursor(ImmutableList<TrieSteps<T>> parts) {
    this.parts = parts;
  }

  /** The beginning of all paths. */
  public static <T> TrieCursor<T> at(FieldTrie<T> trie) {
    return of(trie.parts());
  }

  @SuppressWarnings("unchecked") // it holds nothing of the type
  private static <T> TrieCursor<T> of(ImmutableList<TrieSteps<T>> parts) {
    return parts.isEmpty() ? (TrieCursor<T>) NOWHERE : new TrieCursor<>(parts);
  }

  /** Whether no path goes on here. */
  public boolean isEmpty() {
    return this == NOWHERE;
  }

  /** Whether some path goes on with a field that has no name, which nothing may be. */
  public boolean expectsNoName() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).find("") != null) {
        return true;
      }
    }
    return false;
  }

  /** What belongs to the paths that end at a field. */
  public ImmutableList<T> ends(String key) {
    ImmutableList<T> ends = ImmutableList.of();
    for (int i = 0; i < parts.size(); i++) {
      FieldTrie.Step<T> step = parts.get(i).find(key);
      if (step != null && !step.ends().isEmpty()) {
        ends = ends.isEmpty() ? step.ends() : joined(ends, step.ends());
      }
    }
    return ends;
  }

  private static <E> ImmutableList<E> joined(ImmutableList<E> some, ImmutableList<E> others) {
    return ImmutableList.<E>builder().addAll(some).addAll(others).build();
  }

  /** Whether some path announces a list at a field. */
  public boolean expectsList(String key) {
    for (int i = 0; i < parts.size(); i++) {
      FieldTrie.Step<T> step = parts.get(i).find(key);
      if (step != null && step.list()) {
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
    ImmutableList<TrieSteps<T>> next = ImmutableList.of();
    for (int i = 0; i < parts.size(); i++) {
      FieldTrie.Step<T> step = parts.get(i).find(key);
      if (step != null && !step.next().asList().isEmpty()) {
        ImmutableList<TrieSteps<T>> more = ImmutableList.of(step.next());
        next = next.isEmpty() ? more : joined(next, more);
      }
    }
    return of(next);
  }
}
