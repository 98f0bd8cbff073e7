package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.resource.Gvk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of name references to which others are added, one after the other: entries of the same
 * target are merged, others appended, and the targets are brought into order. Stays on one thread.
 */
final class ReferenceMerge {
  private final Map<Gvk, SpecMerge> targets = new LinkedHashMap<>();
  private NameReferenceTable result;
  private boolean stale;

  ReferenceMerge(NameReferenceTable start) {
    result = start;
    for (NameReference entry : start.asList()) {
      targets.put(entry.target(), new SpecMerge(entry.referrers(), false));
    }
  }

  /**
   * Adds the entries of another table.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if field specs conflict
   */
  void add(NameReferenceTable added, String what) {
    for (NameReference entry : added.asList()) {
      SpecMerge present = targets.get(entry.target());
      if (present == null) {
        targets.put(entry.target(), new SpecMerge(entry.referrers(), false));
      } else {
        present.add(entry.referrers(), what);
      }
    }
    stale = true;
  }

  /** The table so far; the same object if it says the same. */
  NameReferenceTable result() {
    if (stale) {
      List<NameReference> entries = sorted();
      result = entries.equals(result.asList()) ? result : NameReferenceTable.of(entries);
      stale = false;
    }
    return result;
  }

  private record Ranked(GvkOrder.Key key, SpecMerge referrers) {}

  private List<NameReference> sorted() {
    List<Ranked> ranked = new ArrayList<>();
    targets.forEach(
        (target, referrers) -> ranked.add(new Ranked(GvkOrder.DEFAULT.key(target), referrers)));
    ranked.sort((a, b) -> GvkOrder.compare(a.key, b.key));
    List<NameReference> entries = new ArrayList<>();
    ranked.forEach(
        entry -> entries.add(new NameReference(entry.key.gvk(), entry.referrers.result())));
    return entries;
  }
}
