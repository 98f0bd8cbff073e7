package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.advice.NearResources;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.Objects;

/**
 * Adds a generated resource to those that are there: at the end, or into the place of the one that
 * has, or once had, its id. The resource's {@link Behavior} says which.
 */
final class Absorption {
  private Absorption() {}

  /**
   * Adds a resource. The time it takes does not depend on the number of resources.
   *
   * @throws ResolveException if a resource of its id is there and should not be, or is not there
   *     and should be, or if there are several
   */
  static void absorb(ResourceSet.Editor resources, Resource generated) {
    int[] found = resources.withAnyId(generated.id());
    boolean joins = joins(generated);
    if (found.length > 1) {
      throw several(resources, found, generated);
    }
    if (found.length == 0) {
      if (joins) {
        throw nothingToJoin(generated, resources);
      }
      resources.add(generated);
      return;
    }
    Resource old = Objects.requireNonNull(resources.get(found[0]));
    if (!joins) {
      throw exists(generated, old);
    }
    Resource joined = join(old, generated);
    resources.set(slotOf(joined, old, found[0], resources), joined);
  }

  /**
   * A joined object has the kind of the generated one, which a patch may have taken from the old.
   */
  private static int slotOf(Resource joined, Resource old, int slot, ResourceSet.Editor resources) {
    if (joined.id().equals(old.id())) {
      return slot;
    }
    int[] others = resources.withId(joined.id());
    if (others.length == 0) {
      throw conflict(
          joined,
          ": cannot find resource with id to replace",
          "leave the kind of the object at " + old.body().location() + " as it is");
    }
    return others[0];
  }

  private static boolean joins(Resource generated) {
    Behavior behavior = generated.traits().behavior();
    return behavior == Behavior.MERGE || behavior == Behavior.REPLACE;
  }

  /**
   * The generated resource in the place of an older one, whose id, history and traits it takes; its
   * name gets a hash only if both would. A merged one also takes the older one's origin.
   */
  private static Resource join(Resource old, Resource generated) {
    boolean merge = generated.traits().behavior() == Behavior.MERGE;
    MapNode body = GeneratedBody.overlay(old.body(), generated.body());
    body = merge ? GeneratedBody.mergeData(old.body(), withOriginOf(old, body)) : body;
    boolean needsHash = old.traits().needsHash() && generated.traits().needsHash();
    return old.withBody(body)
        .withTraits(old.traits().withNeedsHash(needsHash))
        .withOrigin(merge ? old.origin() : replaced(old.origin(), generated.origin()));
  }

  private static MapNode withOriginOf(Resource old, MapNode body) {
    MapNode annotations = old.annotations();
    Node origin = annotations == null ? null : annotations.get(OriginNotes.ORIGIN);
    return origin == null
        ? body
        : Edits.set(body, origin, "metadata", "annotations", OriginNotes.ORIGIN);
  }

  private static Origin replaced(Origin old, Origin generated) {
    return new Origin(
        generated.path(), generated.repo(), generated.ref(), generated.generator(), old.steps());
  }

  private static ResolveException nothingToJoin(Resource generated, ResourceSet.Editor resources) {
    ResourceId id = generated.id();
    return conflict(
        generated,
        " does not exist; cannot merge or replace",
        NearResources.of(resources).advice(id.gvk(), id.namespace(), id.name())
            + "leave `behavior` out, or list the resource under `resources`");
  }

  private static ResolveException exists(Resource generated, Resource old) {
    return conflict(
        generated,
        " exists; can not use behavior: '"
            + generated.traits().behavior()
            + "', behavior must be merge or replace",
        "it is defined at "
            + old.body().location()
            + "; give one another name, or say `behavior: merge` or `behavior: replace`");
  }

  private static ResolveException several(
      ResourceSet.Editor resources, int[] found, Resource generated) {
    StringBuilder hint = new StringBuilder("give it the namespace of one; they are defined at");
    for (int i = 0; i < Math.min(found.length, 5); i++) {
      Resource resource = resources.get(found[i]);
      hint.append(i == 0 ? " " : ", ").append(resource == null ? "" : resource.body().location());
    }
    return conflict(
        generated, ": found multiple objects that could accept merge of it", hint.toString());
  }

  private static ResolveException conflict(Resource generated, String problem, String hint) {
    String text = "merging from generator: " + generated.id() + problem;
    return new ResolveException(
        Diagnostic.error(Code.GENERATOR_CONFLICT, text).at(place(generated)).hint(hint));
  }

  /** Where the name was written; nothing has changed it yet. */
  private static Location place(Resource generated) {
    MapNode metadata = generated.body().map("metadata");
    Node name = metadata == null ? null : metadata.get("name");
    return name == null ? generated.body().location() : name.location();
  }
}
