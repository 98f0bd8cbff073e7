package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.History;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of one former name and type, by the prefixes and suffixes that they went through. When
 * many overlays rename one base, each of them has a candidate here, and each of its referrers means
 * the one that went through the same.
 *
 * <p>There is a {@linkplain AffixTrie trie} of the prefixes and one of the suffixes. A referrer
 * asks the one that has fewer candidates for it, and tests those. Small lists have no tries.
 */
final class AffixIndex {
  private static final int SMALL = 8;

  private final List<Candidate> all;
  private @Nullable AffixTrie prefixes;
  private @Nullable AffixTrie suffixes;

  /** An index of candidates in list order. */
  AffixIndex(List<Candidate> all) {
    this.all = all;
  }

  /**
   * The candidates that a referrer may mean, in list order: the only one there is; else the only
   * one whose affixes are compatible; else those whose affixes match.
   */
  List<Candidate> fitting(History referrer) {
    if (all.size() <= 1) {
      return all;
    }
    List<Candidate> compatible = find(referrer, false, 2);
    return compatible.size() <= 1 ? compatible : find(referrer, true, Integer.MAX_VALUE);
  }

  /** Up to so many candidates whose affixes are compatible, or match; all of them in list order. */
  private List<Candidate> find(History referrer, boolean strictly, int limit) {
    List<Candidate> found = new ArrayList<>();
    Predicate<Candidate> taker =
        candidate -> {
          History history = candidate.resource().history();
          if (strictly ? Affixes.match(referrer, history) : Affixes.compatible(referrer, history)) {
            found.add(candidate);
          }
          return found.size() < limit;
        };
    visit(referrer, strictly, taker);
    found.sort((a, b) -> Integer.compare(a.slot(), b.slot()));
    return found;
  }

  private void visit(History referrer, boolean strictly, Predicate<Candidate> visitor) {
    if (all.size() <= SMALL) {
      for (int i = 0; i < all.size() && visitor.test(all.get(i)); i++) {}
      return;
    }
    if (prefixes == null || suffixes == null) {
      prefixes = AffixTrie.of(all, History::prefixes);
      suffixes = AffixTrie.of(all, History::suffixes);
    }
    if (prefixes.count(referrer.prefixes(), strictly)
        <= suffixes.count(referrer.suffixes(), strictly)) {
      prefixes.visit(referrer.prefixes(), strictly, visitor);
    } else {
      suffixes.visit(referrer.suffixes(), strictly, visitor);
    }
  }
}
