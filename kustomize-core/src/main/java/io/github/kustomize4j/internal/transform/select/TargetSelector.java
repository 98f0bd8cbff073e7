package io.github.kustomize4j.internal.transform.select;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.Arrays;

/**
 * The {@code target} of a patch. Type, name and namespace are regular expressions for the whole
 * text; name and namespace may be the first or the present one, each for itself. Immutable and
 * thread-safe.
 */
public final class TargetSelector {
  private final SelectorParts parts;

  private TargetSelector(SelectorParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a target.
   *
   * @throws KustomizationException if a part is not a regular expression or not a selector
   */
  public static TargetSelector of(Selector selector) {
    return new TargetSelector(SelectorParts.of(selector));
  }

  /** Whether the resource is meant. */
  public boolean matches(Resource resource) {
    ResourceId first = resource.originalId();
    ResourceId present = resource.id();
    TextPattern name = parts.name();
    TextPattern namespace = parts.namespace();
    return (name.matches(present.name()) || name.matches(first.name()))
        && parts.matchesGvk(resource.gvk())
        && (namespace.matches(present.effectiveNamespace())
            || namespace.matches(first.effectiveNamespace()))
        && parts.matchesMaps(resource);
  }

  /** The slots of the resources that are meant, ascending. */
  public int[] select(ResourceSet.Editor resources) {
    String literal = parts.name().literal();
    int[] candidates = literal == null ? resources.slotsInUse() : resources.withAnyName(literal);
    int count = 0;
    for (int slot : candidates) {
      Resource resource = resources.get(slot);
      if (resource != null && matches(resource)) {
        candidates[count++] = slot;
      }
    }
    return Arrays.copyOf(candidates, count);
  }
}
