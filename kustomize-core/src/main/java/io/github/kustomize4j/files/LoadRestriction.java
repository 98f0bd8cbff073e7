package io.github.kustomize4j.files;

/** Which files a kustomization may name. */
public enum LoadRestriction {
  /**
   * Files in or below the kustomization's own directory, after all symbolic links are resolved. The
   * default.
   */
  ROOT_ONLY,
  /** Any file. Kustomizations in clones of remote repositories stay restricted. */
  NONE
}
