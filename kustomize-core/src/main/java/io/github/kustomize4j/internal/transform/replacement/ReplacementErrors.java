package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.tree.Node;

/** Makes the exceptions of replacements. */
final class ReplacementErrors {
  private ReplacementErrors() {}

  static ResolveException failed(String message, Node at, String hint) {
    return new ResolveException(Diagnostic.error(Code.REPLACEMENT_FAILED, message, at).hint(hint));
  }
}
