package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.resource.Gvk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of field specs with the merged walks that serve them, one for each type that the list
 * tells apart. Immutable and thread-safe; walks are compiled when first needed.
 */
public final class FieldSpecs {
  /** No field specs. */
  public static final FieldSpecs EMPTY = new FieldSpecs(ImmutableList.of());

  private final ImmutableList<FieldSpec> specs;
  private final TrieCache<FieldSpec> tries;
  // Made when first asked for: the builtin lists serve all renders, and so do the walks of these.
  private volatile @Nullable ImmutableList<FieldSpecs> each;
  private volatile @Nullable Without without;

  private FieldSpecs(ImmutableList<FieldSpec> specs) {
    this.specs = specs;
    this.tries = new TrieCache<>(specs, specs);
  }

  /** A list as it is. */
  public static FieldSpecs of(List<FieldSpec> specs) {
    return specs.isEmpty() ? EMPTY : new FieldSpecs(ImmutableList.copyOf(specs));
  }

  /** The specs in order. */
  public ImmutableList<FieldSpec> asList() {
    return specs;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return specs.isEmpty();
  }

  /** Each spec as a list of its own. */
  public ImmutableList<FieldSpecs> each() {
    ImmutableList<FieldSpecs> known = each;
    if (known == null) {
      ImmutableList.Builder<FieldSpecs> lists = ImmutableList.builder();
      for (FieldSpec spec : specs) {
        lists.add(new FieldSpecs(ImmutableList.of(spec)));
      }
      each = known = lists.build();
    }
    return known;
  }

  private record Without(String path, FieldSpecs rest, @Nullable Without others) {}

  /** The specs of all other paths than one, which should be one of a few; the list is kept. */
  public FieldSpecs without(String path) {
    Without first = without;
    for (Without known = first; known != null; known = known.others) {
      if (known.path.equals(path)) {
        return known.rest;
      }
    }
    FieldSpecs rest = rest(path);
    without = new Without(path, rest, first);
    return rest;
  }

  private FieldSpecs rest(String path) {
    List<FieldSpec> rest = new ArrayList<>(specs);
    return rest.removeIf(spec -> spec.path().equals(path)) ? of(rest) : this;
  }

  /** The one walk that serves all specs which select a type. */
  public FieldTrie<FieldSpec> trie(Gvk type) {
    return tries.get(type);
  }

  /**
   * This list with what another adds to it. A spec is dropped if there is one of the same path
   * already whose type the new one selects, so a broad spec is swallowed by a narrow one that came
   * before. The same object if nothing is added.
   *
   * @param what the beginning of the message, such as {@code failed to merge labels}
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if two such specs disagree
   *     about {@code create}
   */
  public FieldSpecs merge(FieldSpecs added, String what) {
    if (added.isEmpty()) {
      return this;
    }
    SpecMerge merge = new SpecMerge(this, false);
    merge.add(added, what);
    return merge.result();
  }

  /** This list in the order of the types; specs of one type keep their order. */
  FieldSpecs sorted() {
    List<Ranked> ranked = new ArrayList<>(specs.size());
    specs.forEach(spec -> ranked.add(new Ranked(spec, GvkOrder.DEFAULT.key(spec.gvk()))));
    ranked.sort((a, b) -> GvkOrder.compare(a.key, b.key));
    List<FieldSpec> sorted = Lists.transform(ranked, Ranked::spec);
    return sorted.equals(specs) ? this : of(sorted);
  }

  private record Ranked(FieldSpec spec, GvkOrder.Key key) {}
}
