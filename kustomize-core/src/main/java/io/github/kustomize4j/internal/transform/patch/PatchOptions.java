package io.github.kustomize4j.internal.transform.patch;

/**
 * What a patch may do to the identity of its target.
 *
 * @param allowNameChange whether it may rename it
 * @param allowKindChange whether it may change its kind
 */
public record PatchOptions(boolean allowNameChange, boolean allowKindChange) {
  /** Nothing. */
  public static final PatchOptions NONE = new PatchOptions(false, false);

  /** Whether it may change neither. */
  boolean isNone() {
    return !allowNameChange && !allowKindChange;
  }
}
