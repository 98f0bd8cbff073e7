package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.Arrays;
import java.util.List;

/**
 * Which resources a replacement writes to. Other than for patches, all parts must fit one and the
 * same of the ids that a resource has or had, and an absent namespace is not {@code default}.
 * Immutable.
 */
final class ReplacementSelector {
  private final SelectorParts select;
  private final ImmutableList<SelectorParts> reject;

  ReplacementSelector(Selector select, List<Selector> reject) {
    this.select = SelectorParts.of(select);
    this.reject = reject.stream().map(SelectorParts::of).collect(ImmutableList.toImmutableList());
  }

  /** The slots of the resources that are meant, ascending. */
  int[] select(ResourceSet.Editor resources) {
    String literal = select.name().literal();
    int[] candidates = literal == null ? resources.slotsInUse() : resources.withAnyName(literal);
    int count = 0;
    for (int slot : candidates) {
      Resource resource = resources.get(slot);
      if (resource != null && isSelected(resource) && !isRejected(resource)) {
        candidates[count++] = slot;
      }
    }
    return Arrays.copyOf(candidates, count);
  }

  private boolean isSelected(Resource resource) {
    return matchesId(resource, select) && select.matchesMaps(resource);
  }

  /** The id and the selectors of one entry reject each on their own. */
  private boolean isRejected(Resource resource) {
    for (SelectorParts parts : reject) {
      if ((parts.hasId() && matchesId(resource, parts))
          || (parts.hasMaps() && parts.matchesMaps(resource))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesId(Resource resource, SelectorParts parts) {
    if (matches(resource.id(), resource.id().namespace(), parts)) {
      return true;
    }
    for (ResourceId former : resource.history().previous()) {
      if (matches(former, former.effectiveNamespace(), parts)) {
        return true;
      }
    }
    return false;
  }

  /** Former ids are kept with the namespace that counts, the present one is as it is written. */
  private static boolean matches(ResourceId id, String namespace, SelectorParts parts) {
    return parts.matchesGvk(id.gvk())
        && parts.name().matches(id.name())
        && parts.namespace().matches(namespace);
  }
}
