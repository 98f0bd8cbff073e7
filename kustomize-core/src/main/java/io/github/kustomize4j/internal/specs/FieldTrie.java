package io.github.kustomize4j.internal.specs;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.tree.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths of many field specs, merged at their common beginnings, so that one walk over an object
 * serves them all. A path that could see what another one of the list does (one is the beginning of
 * the other, or they disagree about a list or about creating) goes into a later part; the parts are
 * walked one after the other, so the result is that of walking the specs in order. Immutable.
 *
 * @param <T> what the walk hands on at the end of a path
 */
public final class FieldTrie<T> {
  private final ImmutableList<TrieSteps<T>> parts;

  private FieldTrie(ImmutableList<TrieSteps<T>> parts) {
    this.parts = parts;
  }

  /** Whether there is no path. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  ImmutableList<TrieSteps<T>> parts() {
    return parts;
  }

  /**
   * One step into a map.
   *
   * @param key the field
   * @param list whether the paths announce a list here
   * @param create whether some path wants the field to be made
   * @param first the first spec that goes through here, for messages
   * @param ends what belongs to the paths that end here; empty if they go on
   * @param next the steps that follow
   */
  record Step<T>(
      String key,
      boolean list,
      boolean create,
      FieldSpec first,
      ImmutableList<T> ends,
      TrieSteps<T> next) {}

  /** Collects paths. */
  static final class Builder<T> {
    private final List<Branch<T>> parts = new ArrayList<>();

    void add(FieldSpec spec, T payload) {
      List<FieldPath.Step> path = FieldPath.parse(spec.path()).steps();
      if (parts.isEmpty() || !parts.get(parts.size() - 1).accepts(path, spec)) {
        parts.add(new Branch<>("", false, spec));
      }
      parts.get(parts.size() - 1).insert(path, spec, payload);
    }

    FieldTrie<T> build() {
      return new FieldTrie<>(ImmutableList.copyOf(Lists.transform(parts, Branch::steps)));
    }
  }

  /** A step under construction; the root of a part has no key. */
  private static final class Branch<T> {
    private final String key;
    private final boolean list;
    private final FieldSpec first;
    private boolean create;
    private final List<T> ends = new ArrayList<>(1);
    private final Map<String, Branch<T>> next = new LinkedHashMap<>();

    Branch(String key, boolean list, FieldSpec first) {
      this.key = key;
      this.list = list;
      this.first = first;
    }

    /** Whether a path can neither see nor disturb what the paths in here do. */
    boolean accepts(List<FieldPath.Step> path, FieldSpec spec) {
      Branch<T> at = this;
      for (int i = 0; i < path.size(); i++) {
        Branch<T> found = at.next.get(path.get(i).key());
        if (found == null) {
          return true;
        }
        if (found.list != path.get(i).list() || (i + 1 < path.size()) != found.ends.isEmpty()) {
          return false;
        }
        at = found;
      }
      return at.create == spec.create();
    }

    void insert(List<FieldPath.Step> path, FieldSpec spec, T payload) {
      Branch<T> at = this;
      for (FieldPath.Step step : path) {
        Branch<T> found = at.next.get(step.key());
        if (found == null) {
          found = new Branch<>(step.key(), step.list(), spec);
          at.next.put(step.key(), found);
        }
        found.create |= spec.create();
        at = found;
      }
      at.ends.add(payload);
    }

    TrieSteps<T> steps() {
      return TrieSteps.of(
          ImmutableList.copyOf(Collections2.transform(next.values(), Branch::freeze)));
    }

    private Step<T> freeze() {
      return new Step<>(key, list, create, first, ImmutableList.copyOf(ends), steps());
    }
  }
}
