package io.github.kustomize4j.edit;

/** A file is written in a way that single lines of it cannot be changed. */
final class UnsupportedLayout extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsupportedLayout() {
    super(null, null, false, false);
  }
}
