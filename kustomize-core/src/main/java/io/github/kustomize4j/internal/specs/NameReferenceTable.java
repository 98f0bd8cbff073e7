package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.resource.Gvk;
import java.util.List;

/**
 * The table of name references, with one merged walk for each type of referrer. Immutable and
 * thread-safe.
 */
public final class NameReferenceTable {
  /** No references. */
  public static final NameReferenceTable EMPTY = new NameReferenceTable(ImmutableList.of());

  private final ImmutableList<NameReference> entries;
  private final TrieCache<Job> tries;

  private NameReferenceTable(ImmutableList<NameReference> entries) {
    this.entries = entries;
    ImmutableList.Builder<FieldSpec> specs = ImmutableList.builder();
    ImmutableList.Builder<Job> jobs = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      for (FieldSpec spec : entries.get(i).referrers().asList()) {
        specs.add(spec);
        jobs.add(new Job(i, entries.get(i).target(), spec));
      }
    }
    this.tries = new TrieCache<>(specs.build(), jobs.build());
  }

  /** A table as it is. */
  public static NameReferenceTable of(List<NameReference> entries) {
    return entries.isEmpty() ? EMPTY : new NameReferenceTable(ImmutableList.copyOf(entries));
  }

  /**
   * What is to be done at the end of one path.
   *
   * @param entry the index of the entry in the table
   * @param target the selector of what may be referred to
   * @param spec the field
   */
  public record Job(int entry, Gvk target, FieldSpec spec) {}

  /** The entries in order. */
  public ImmutableList<NameReference> asList() {
    return entries;
  }

  /** The walk over all fields of a type that may hold names; jobs of one field in table order. */
  public FieldTrie<Job> trie(Gvk referrer) {
    return tries.get(referrer);
  }
}
