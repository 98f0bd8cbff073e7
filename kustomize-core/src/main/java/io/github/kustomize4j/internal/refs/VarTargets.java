package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.model.Var;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the resources of variables, by any id that they have or had. Stays on one thread. */
final class VarTargets {
  private final ResourceSet.Editor resources;
  private final Map<Target, Map<Integer, Set<String>>> slots = new HashMap<>();

  /** What a variable names at the least. */
  private record Target(Gvk gvk, String name) {
    // Written out: what the compiler makes of a record is slow in the first milliseconds of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target that && gvk.equals(that.gvk) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return 31 * gvk.hashCode() + name.hashCode();
    }
  }

  VarTargets(ResourceSet.Editor resources) {
    this.resources = resources;
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null) {
        add(resource.id(), slot);
        for (ResourceId former : resource.history().previous()) {
          add(former, slot);
        }
      }
    }
  }

  /** Notes under a type and name in which namespaces a resource is or was. */
  private void add(ResourceId id, int slot) {
    slots
        .computeIfAbsent(new Target(id.gvk(), id.name()), target -> new LinkedHashMap<>(2))
        .computeIfAbsent(slot, key -> new HashSet<>(2))
        .add(id.effectiveNamespace());
  }

  /**
   * Marks the resource of a variable; there may be none.
   *
   * @throws ResolveException if there are several
   */
  void bind(Var variable) {
    Var.Target object = variable.object();
    Map<Integer, Set<String>> found =
        slots.getOrDefault(new Target(object.gvk(), object.name()), Map.of());
    int bound = -1;
    int count = 0;
    for (Map.Entry<Integer, Set<String>> entry : found.entrySet()) {
      if (isIn(object.namespace(), entry.getValue())) {
        bound = entry.getKey();
        count++;
      }
    }
    if (count > 1) {
      throw several(variable, count);
    }
    mark(bound, variable);
  }

  private void mark(int slot, Var variable) {
    Resource resource = slot < 0 ? null : resources.get(slot);
    if (resource != null) {
      resources.set(slot, resource.withTraits(resource.traits().withVar(variable.name())));
    }
  }

  /** A namespace that is given never means a resource that lives outside of namespaces. */
  private static boolean isIn(String namespace, Set<String> namespaces) {
    return namespace.isEmpty() || namespaces.contains(namespace);
  }

  private static ResolveException several(Var variable, int count) {
    return new ResolveException(
        Diagnostic.error(
                Code.VAR_FAILED,
                "found "
                    + count
                    + " resId matches for var '"
                    + variable.name()
                    + "' of "
                    + variable.object().gvk()
                    + " (unable to disambiguate)",
                variable.at())
            .hint("give the namespace of the object in `objref`"));
  }
}
