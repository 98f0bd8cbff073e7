package io.github.kustomize4j.internal.transform.replacement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.internal.transform.select.SelectorParts;
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
    this.select = read(select);
    this.reject = ImmutableList.copyOf(Lists.transform(reject, ReplacementSelector::read));
  }

  private static SelectorParts read(Selector selector) {
    try {
      return SelectorParts.of(selector);
    } catch (KustomizationException e) {
      Diagnostic found = e.diagnostic();
      throw found.message().startsWith("error parsing regexp")
          ? new KustomizationException(
              found.message("error creating target selector: " + found.message()))
          : e;
    }
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
    return matchesId(resource, select) && matchesMaps(resource, select);
  }

  /** The id and the selectors of one entry reject each on their own. */
  private boolean isRejected(Resource resource) {
    for (SelectorParts parts : reject) {
      if ((parts.hasId() && matchesId(resource, parts))
          || (parts.hasMaps() && matchesMaps(resource, parts))) {
        return true;
      }
    }
    return false;
  }

  /** Here, other than in patches, what the reference keeps in annotations can be asked for. */
  private static boolean matchesMaps(Resource resource, SelectorParts parts) {
    boolean seesOwn =
        parts.annotations().mentions(BuildAnnotations.PREFIX)
            || parts.annotations().mentions(OriginNotes.STEPS);
    return parts.matchesMaps(seesOwn ? BuildAnnotations.materialize(resource) : resource.body());
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
