package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.tree.Node;

/** What can go wrong with a replacement. */
final class ReplacementFailures {
  private ReplacementFailures() {}

  static ResolveException failure(String problem, Node at, String hint) {
    return new ResolveException(Diagnostic.error(Code.REPLACEMENT_FAILED, problem, at).hint(hint));
  }

  static ResolveException delimiterOfNoScalar(Node at) {
    return failure(
        "delimiter option can only be used with scalar nodes",
        at,
        "leave `delimiter` out for maps and lists");
  }
}
