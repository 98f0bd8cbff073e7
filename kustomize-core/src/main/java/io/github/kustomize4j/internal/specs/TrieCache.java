package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.resource.Gvk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiled walks of a list of field specs. Types that the list does not tell apart share a
 * walk, so that the size is bounded by the list and not by what is asked for. Thread-safe.
 */
final class TrieCache<T> {
  private final ImmutableList<FieldSpec> specs;
  private final ImmutableList<T> payloads;
  private volatile @Nullable Mentioned mentioned;
  private final Map<Gvk, FieldTrie<T>> tries = new ConcurrentHashMap<>();

  /**
   * @param payloads what a walk hands on at the end of each spec's path, parallel to the specs
   */
  TrieCache(ImmutableList<FieldSpec> specs, ImmutableList<T> payloads) {
    this.specs = specs;
    this.payloads = payloads;
  }

  /** The parts of types that the specs tell apart. */
  private record Mentioned(
      ImmutableSet<String> groups, ImmutableSet<String> versions, ImmutableSet<String> kinds) {
    static Mentioned by(List<FieldSpec> specs) {
      ImmutableSet.Builder<String> groups = ImmutableSet.builder();
      ImmutableSet.Builder<String> versions = ImmutableSet.builder();
      ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
      for (FieldSpec spec : specs) {
        groups.add(spec.group());
        versions.add(spec.version());
        kinds.add(spec.kind());
      }
      return new Mentioned(groups.build(), versions.build(), kinds.build());
    }
  }

  /** Most lists are only merged with others, so this is made when a walk is first asked for. */
  private Mentioned mentioned() {
    Mentioned known = mentioned;
    if (known == null) {
      mentioned = known = Mentioned.by(specs);
    }
    return known;
  }

  FieldTrie<T> get(Gvk type) {
    Mentioned parts = mentioned();
    Gvk known =
        new Gvk(
            known(parts.groups, type.group()),
            known(parts.versions, type.version()),
            known(parts.kinds, type.kind()));
    FieldTrie<T> trie = tries.get(known);
    return trie != null ? trie : tries.computeIfAbsent(known, this::compile);
  }

  /** A part that no spec mentions is as good as an empty one. */
  private static String known(ImmutableSet<String> mentioned, String part) {
    return mentioned.contains(part) ? part : "";
  }

  private FieldTrie<T> compile(Gvk type) {
    FieldTrie.Builder<T> trie = new FieldTrie.Builder<>();
    for (int i = 0; i < specs.size(); i++) {
      if (specs.get(i).selects(type)) {
        trie.add(specs.get(i), payloads.get(i));
      }
    }
    return trie.build();
  }
}
