package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.resource.Gvk;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compiled walks of a list of field specs. Types that the list does not tell apart share a
 * walk, so that the size is bounded by the list and not by what is asked for. Thread-safe.
 */
final class TrieCache<T> {
  private final ImmutableList<FieldSpec> specs;
  private final ImmutableList<T> payloads;
  private final ImmutableSet<String> groups;
  private final ImmutableSet<String> versions;
  private final ImmutableSet<String> kinds;
  private final Map<Gvk, FieldTrie<T>> tries = new ConcurrentHashMap<>();

  /**
   * @param payloads what a walk hands on at the end of each spec's path, parallel to the specs
   */
  TrieCache(ImmutableList<FieldSpec> specs, ImmutableList<T> payloads) {
    this.specs = specs;
    this.payloads = payloads;
    ImmutableSet.Builder<String> allGroups = ImmutableSet.builder();
    ImmutableSet.Builder<String> allVersions = ImmutableSet.builder();
    ImmutableSet.Builder<String> allKinds = ImmutableSet.builder();
    for (FieldSpec spec : specs) {
      allGroups.add(spec.group());
      allVersions.add(spec.version());
      allKinds.add(spec.kind());
    }
    groups = allGroups.build();
    versions = allVersions.build();
    kinds = allKinds.build();
  }

  FieldTrie<T> get(Gvk type) {
    Gvk known =
        new Gvk(
            known(groups, type.group()),
            known(versions, type.version()),
            known(kinds, type.kind()));
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
