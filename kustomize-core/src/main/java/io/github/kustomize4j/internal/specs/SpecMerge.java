package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.resource.Gvk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of field specs to which others are added, one after the other. A spec is dropped if there
 * is one of the same path already whose type the new one selects, so a broad spec is swallowed by a
 * narrow one that came before. Which specs a new one selects is looked up and not searched for, so
 * that many small lists cost no more than a large one. Stays on one thread.
 */
final class SpecMerge {
  private final boolean sorted;
  private final List<FieldSpec> specs;
  // By the parts of types that new specs give: the first spec of a path and of those parts.
  private final Map<Integer, Map<Place, FieldSpec>> firsts = new HashMap<>();
  private FieldSpecs result;
  private int ordered;

  /**
   * A merge.
   *
   * @param sorted whether the list is brought into the order of the types after each that is added
   */
  SpecMerge(FieldSpecs start, boolean sorted) {
    this.result = start;
    this.specs = new ArrayList<>(start.asList());
    this.sorted = sorted;
  }

  private record Place(String path, Gvk type) {
    /** The place of a spec, with those parts of its type that are asked for. */
    static Place of(FieldSpec spec, int parts) {
      return new Place(
          spec.path(),
          new Gvk(
              (parts & 1) == 0 ? "" : spec.group(),
              (parts & 2) == 0 ? "" : spec.version(),
              (parts & 4) == 0 ? "" : spec.kind()));
    }
  }

  private static int parts(FieldSpec spec) {
    return (spec.group().isEmpty() ? 0 : 1)
        | (spec.version().isEmpty() ? 0 : 2)
        | (spec.kind().isEmpty() ? 0 : 4);
  }

  /**
   * Adds the specs of another list.
   *
   * @param what the beginning of the message, such as {@code failed to merge labels}
   * @throws KustomizationException if two specs of which one swallows the other disagree about
   *     {@code create}
   */
  void add(FieldSpecs added, String what) {
    int size = specs.size();
    for (FieldSpec spec : added.asList()) {
      FieldSpec present = swallowing(spec);
      if (present == null) {
        append(spec);
      } else if (present.create() != spec.create()) {
        throw conflict(what, spec);
      }
    }
    if (sorted && specs.size() > size) {
      order();
    }
  }

  private @Nullable FieldSpec swallowing(FieldSpec spec) {
    int parts = parts(spec);
    return firsts.computeIfAbsent(parts, this::index).get(Place.of(spec, parts));
  }

  private Map<Place, FieldSpec> index(int parts) {
    Map<Place, FieldSpec> index = new HashMap<>();
    for (int i = 0; i < specs.size(); i++) {
      FieldSpec spec = specs.get(i);
      index.merge(Place.of(spec, parts), spec, i < ordered ? SpecMerge::sooner : (a, b) -> a);
    }
    return index;
  }

  private void append(FieldSpec spec) {
    specs.add(spec);
    firsts.forEach((parts, index) -> index.putIfAbsent(Place.of(spec, parts), spec));
  }

  /** What was added so far takes its place in the order; the list itself is sorted in the end. */
  private void order() {
    for (FieldSpec spec : specs.subList(ordered, specs.size())) {
      firsts.forEach((parts, index) -> index.merge(Place.of(spec, parts), spec, SpecMerge::sooner));
    }
    ordered = specs.size();
  }

  /** The first of two in the order of the types; of equal ones that which came first. */
  private static FieldSpec sooner(FieldSpec a, FieldSpec b) {
    return a != b && GvkOrder.DEFAULT.compare(b.gvk(), a.gvk()) < 0 ? b : a;
  }

  private static KustomizationException conflict(String what, FieldSpec spec) {
    return new KustomizationException(
        Diagnostic.error(
                Code.INVALID_VALUE,
                what + ": conflicting fieldspecs for `" + spec.path() + "` of " + spec.gvk())
            .hint("two field specs of one path have to agree about `create`"));
  }

  /** The list so far; the same object if nothing was added to it. */
  FieldSpecs result() {
    if (result.asList().size() < specs.size()) {
      FieldSpecs all = FieldSpecs.of(specs);
      result = sorted ? all.sorted() : all;
    }
    return result;
  }
}
