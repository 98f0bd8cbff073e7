package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.Node;

/** Makes the exceptions of edits. */
final class Problems {
  private Problems() {}

  /** A value that was given for an edit and cannot be used. */
  static KustomizationException invalid(String message) {
    return new KustomizationException(Diagnostic.error(Code.INVALID_VALUE, message));
  }

  /** An edit that does not fit to what stands in the file. */
  static KustomizationException conflict(String message, Node at) {
    return new KustomizationException(Diagnostic.error(Code.INVALID_VALUE, message, at));
  }
}
