package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.MapNode;
import java.util.BitSet;
import java.util.Objects;

/**
 * Takes over what an external plugin made of the resources, by their ids: an object stands for the
 * resource of its id, or is a new one.
 */
final class PluginResults {
  private final Resource configuration;
  private final PluginView view;
  private final Scope scope;
  private final ResourceSet.Editor resources;
  private final BitSet taken = new BitSet();

  /**
   * @param configuration that of the plugin, for messages
   * @param view what the plugin has seen
   * @param scope which kinds are cluster-scoped
   * @param resources what the plugin was given
   */
  PluginResults(
      Resource configuration, PluginView view, Scope scope, ResourceSet.Editor resources) {
    this.configuration = configuration;
    this.view = view;
    this.scope = scope;
    this.resources = resources;
  }

  /** Takes one object. */
  void take(MapNode object) {
    ResourceId id = Resource.idOf(object, scope);
    int[] slots = resources.withId(id);
    if (slots.length > 1) {
      throw conflict("id matched " + slots.length + " resources: " + id, object);
    }
    if (slots.length == 0) {
      taken.set(resources.add(view.added(object)));
    } else if (taken.get(slots[0])) {
      throw conflict("generated duplicate resource: " + id, object);
    } else {
      taken.set(slots[0]);
      Resource before = Objects.requireNonNull(resources.get(slots[0]));
      resources.set(slots[0], view.changed(before, object));
    }
  }

  /** Removes the resources that the plugin did not give back. */
  void removeOthers() {
    for (int slot : resources.slotsInUse()) {
      if (!taken.get(slot)) {
        resources.remove(slot);
      }
    }
  }

  private ResolveException conflict(String problem, MapNode object) {
    String plugin =
        "plugin api: "
            + configuration.gvk().apiVersion()
            + ", kind: "
            + configuration.gvk().kind()
            + ", name: "
            + configuration.id().name();
    return new ResolveException(
        Diagnostic.error(Code.DUPLICATE_ID, plugin + ' ' + problem, object)
            .hint("a transformer gives each resource back once"));
  }
}
