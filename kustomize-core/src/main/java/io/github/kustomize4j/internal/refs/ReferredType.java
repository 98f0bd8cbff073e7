package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * The type that a reference asks for.
 *
 * @param target what the table says, a selector
 * @param group the group that the reference itself names, empty if it names none
 * @param kind the kind that the reference itself names, empty if it names none
 */
record ReferredType(Gvk target, String group, String kind) {
  // Written out: what the compiler makes of a record is slow in the first milliseconds of a
  // process.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReferredType that
        && target.equals(that.target)
        && group.equals(that.group)
        && kind.equals(that.kind);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * target.hashCode() + group.hashCode()) + kind.hashCode();
  }

  /** Whether a candidate once was of the type. */
  boolean fits(Candidate candidate) {
    return candidate.was(target) && (isAnyNamed() || fitsNamed(candidate));
  }

  private boolean isAnyNamed() {
    return group.isEmpty() && kind.isEmpty();
  }

  private boolean fitsNamed(Candidate candidate) {
    for (ResourceId former : candidate.resource().history().previous()) {
      if (matches(group, former.gvk().group()) && matches(kind, former.gvk().kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String wanted, String actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }
}
