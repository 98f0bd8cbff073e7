package io.github.kustomize4j.internal.transform.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts patched resources into the places of their targets. */
final class PatchedSlots {
  private PatchedSlots() {}

  /**
   * Replaces the resource of a slot by what a patch makes of it; a patch that gives null or an
   * empty object removes it.
   */
  static void replace(
      ResourceSet.Editor resources, int slot, Function<Resource, @Nullable Resource> patch) {
    Resource before = resources.get(slot);
    if (before == null) {
      return;
    }
    Resource after = patched(before, patch);
    if (after == null || after.body().isEmpty()) {
      resources.remove(slot);
    } else {
      resources.set(slot, after);
    }
  }

  /** What fails says for which resource. */
  private static @Nullable Resource patched(
      Resource resource, Function<Resource, @Nullable Resource> patch) {
    try {
      return patch.apply(resource);
    } catch (PatchException e) {
      Diagnostic cause = e.diagnostic();
      String text = cause.message() + ", patching `" + resource.id() + '`';
      throw new PatchException(cause.message(text));
    }
  }

  /**
   * Checks that the resource of a slot is the only one of its id.
   *
   * @throws ResolveException if there is another
   */
  static void requireUnique(ResourceSet.Editor resources, int slot) {
    Resource resource = resources.get(slot);
    if (resource != null && resources.withId(resource.id()).length > 1) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.DUPLICATE_ID,
                  "may not add resource with an already registered id: " + resource.id(),
                  resource.body())
              .hint(
                  "a patch gave two resources the same type, namespace and name; narrow its target"));
    }
  }
}
