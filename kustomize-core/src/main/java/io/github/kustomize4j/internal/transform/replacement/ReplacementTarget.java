package io.github.kustomize4j.internal.transform.replacement;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.CopyBudget;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

/** Where the value of a replacement goes: the fields of the selected resources. Immutable. */
final class ReplacementTarget {
  private static final Replacement.Options NO_OPTIONS = new Replacement.Options("", 0, "", false);

  private final ReplacementSelector selector;
  private final ImmutableList<Place> places;
  private final Replacement.Options options;

  /** A path, and where it was written. */
  private record Place(ReplacementPath path, Node at) {}

  private ReplacementTarget(
      ReplacementSelector selector, ImmutableList<Place> places, Replacement.Options options) {
    this.selector = selector;
    this.places = places;
    this.options = options;
  }

  /**
   * Reads a target; without paths it is the name.
   *
   * @throws KustomizationException if it does not say what it selects, or not well
   */
  static ReplacementTarget of(Replacement.Target target) {
    if (target.select() == null) {
      throw ReplacementErrors.failed(
          "target must specify resources to select", target.at(), "give the target a `select`");
    }
    checkRejects(target);
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (ScalarNode path : target.fieldPaths()) {
      places.add(new Place(ReplacementPath.parse(path.text()), path));
    }
    if (target.fieldPaths().isEmpty()) {
      places.add(new Place(ReplacementPath.parse("metadata.name"), target.at()));
    }
    return new ReplacementTarget(
        new ReplacementSelector(target.select(), target.reject()),
        places.build(),
        target.options() == null ? NO_OPTIONS : target.options());
  }

  private static void checkRejects(Replacement.Target target) {
    ListNode rejects = target.at() instanceof MapNode map ? map.list("reject") : null;
    for (int i = 0; rejects != null && i < rejects.size(); i++) {
      if (rejects.get(i).isNull()) {
        throw ReplacementErrors.failed(
            "an entry of `reject` is null", rejects.get(i), "name what to reject, or remove it");
      }
    }
  }

  /** Writes the value to all places of all selected resources. */
  void write(
      SourceValue source, ResourceSet.Editor resources, CopyBudget copies, ItemIndexes items) {
    for (int slot : selector.select(resources)) {
      Resource resource = resources.get(slot);
      if (resource != null) {
        resources.set(slot, write(resource, source, source.isIn(slot), copies, items));
      }
    }
  }

  private Resource write(
      Resource resource,
      SourceValue source,
      boolean isSource,
      CopyBudget copies,
      ItemIndexes items) {
    boolean seesAnnotations = seesAnnotations() || (isSource && source.meetsAnnotations());
    MapNode body = seesAnnotations ? BuildAnnotations.materialize(resource) : resource.body();
    for (Place place : places) {
      if (isSource) {
        source.refresh(body, items);
      }
      Node value = isSource ? resource.copyOf(source.value()) : source.value();
      body = write(body, place, writer(value, place, copies, items), resource);
    }
    if (isSource) {
      source.refresh(body, items);
    }
    return seesAnnotations ? BuildAnnotations.absorb(resource, body) : resource.withBody(body);
  }

  private ReplacementWriter writer(Node value, Place place, CopyBudget copies, ItemIndexes items) {
    return new ReplacementWriter(
        value, options.delimiter(), options.index(), copies, items, place.at());
  }

  private boolean seesAnnotations() {
    for (Place place : places) {
      if (place.path().meetsAnnotations()) {
        return true;
      }
    }
    return false;
  }

  private MapNode write(MapNode body, Place place, ReplacementWriter writer, Resource resource) {
    ReplacementPath path = place.path();
    Node within = StructuredText.replace(body, path.steps(), writer, options.create());
    if (within != null) {
      return (MapNode) within;
    }
    TargetWalk walk = new TargetWalk(path.steps(), writer, options.create());
    try {
      Node changed = walk.walk(body);
      if (walk.hits() == 0) {
        throw notFound(place, "", resource, body);
      }
      return (MapNode) changed;
    } catch (FieldMismatchException e) {
      throw notFound(place, ": " + e.getMessage(), resource, body);
    }
  }

  private RuntimeException notFound(Place place, String cause, Resource resource, MapNode body) {
    return ReplacementErrors.failed(
        "unable to find "
            + (options.create() ? "or create " : "")
            + "field \""
            + place.path().text()
            + "\" in replacement target"
            + cause,
        place.at(),
        FieldAdvice.text(body, place.path().steps())
            + "the path does not fit "
            + resource.id()
            + (options.create() ? "" : "; `options: {create: true}` makes fields"));
  }
}
