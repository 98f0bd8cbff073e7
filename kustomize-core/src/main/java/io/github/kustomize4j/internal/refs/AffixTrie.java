package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by their prefixes, or their suffixes, the last one first. Two lists of affixes agree
 * if the shorter is the end of the longer; so what agrees with a list stands at the nodes on the
 * way to its own node, and at and under that one.
 */
final class AffixTrie {
  private final List<Candidate> here = new ArrayList<>(1);
  private final Map<String, AffixTrie> children = new HashMap<>(2);
  private int size;

  private AffixTrie() {}

  static AffixTrie of(List<Candidate> candidates, Function<History, List<String>> affixes) {
    AffixTrie root = new AffixTrie();
    for (Candidate candidate : candidates) {
      root.add(candidate, affixes.apply(candidate.resource().history()));
    }
    return root;
  }

  private void add(Candidate candidate, List<String> affixes) {
    AffixTrie node = this;
    node.size++;
    for (int i = affixes.size() - 1; i >= 0; i--) {
      node = node.children.computeIfAbsent(affixes.get(i), affix -> new AffixTrie());
      node.size++;
    }
    node.here.add(candidate);
  }

  /**
   * How many candidates agree with some affixes.
   *
   * @param strictly whether having none agrees only with having none
   */
  int count(List<String> affixes, boolean strictly) {
    if (affixes.isEmpty()) {
      return strictly ? here.size() : size;
    }
    int count = strictly ? 0 : here.size();
    AffixTrie node = this;
    for (int i = affixes.size() - 1; i >= 0; i--) {
      node = node.children.get(affixes.get(i));
      if (node == null) {
        return count;
      }
      count += i == 0 ? node.size : node.here.size();
    }
    return count;
  }

  /** Shows a visitor the candidates that {@link #count} counts until it says false. */
  void visit(List<String> affixes, boolean strictly, Predicate<Candidate> visitor) {
    if (affixes.isEmpty()) {
      if (strictly) {
        visitHere(visitor);
      } else {
        visitAll(visitor);
      }
      return;
    }
    boolean more = strictly || visitHere(visitor);
    @Nullable AffixTrie node = this;
    for (int i = affixes.size() - 1; more && i >= 0; i--) {
      node = node.children.get(affixes.get(i));
      if (node == null) {
        return;
      }
      more = i == 0 ? node.visitAll(visitor) : node.visitHere(visitor);
    }
  }

  private boolean visitHere(Predicate<Candidate> visitor) {
    for (Candidate candidate : here) {
      if (!visitor.test(candidate)) {
        return false;
      }
    }
    return true;
  }

  private boolean visitAll(Predicate<Candidate> visitor) {
    if (!visitHere(visitor)) {
      return false;
    }
    for (AffixTrie child : children.values()) {
      if (!child.visitAll(visitor)) {
        return false;
      }
    }
    return true;
  }
}
