package io.github.kustomize4j.internal.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of one former name, in list order. What they are of a type is found out once, since
 * many referrers may ask for the same.
 */
final class Candidates {
  private final List<Candidate> list;
  // Most names are never referred to.
  private @Nullable Map<ReferredType, AffixIndex> byType;

  Candidates() {
    this(new ArrayList<>(1));
  }

  private Candidates(List<Candidate> list) {
    this.list = list;
  }

  static Candidates of(List<Candidate> list) {
    List<Candidate> sorted = new ArrayList<>(list);
    sorted.sort((a, b) -> Integer.compare(a.slot(), b.slot()));
    return new Candidates(sorted);
  }

  static Candidates union(Candidates some, Candidates others) {
    List<Candidate> both = new ArrayList<>(some.list);
    both.addAll(others.list);
    return of(both);
  }

  /** Only while the table that it belongs to is made. */
  void add(Candidate candidate) {
    list.add(candidate);
  }

  List<Candidate> list() {
    return list;
  }

  /** Those that once were of a type. */
  AffixIndex ofType(ReferredType type) {
    if (byType == null) {
      byType = new HashMap<>(2);
    }
    return byType.computeIfAbsent(type, wanted -> new AffixIndex(keep(list, wanted::fits)));
  }

  static List<Candidate> keep(List<Candidate> candidates, Predicate<Candidate> test) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (test.test(candidate)) {
        kept.add(candidate);
      }
    }
    return kept;
  }
}
