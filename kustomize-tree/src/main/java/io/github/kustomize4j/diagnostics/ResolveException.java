package io.github.kustomize4j.diagnostics;

import java.util.List;

/** Resources that do not fit together: equal ids, ambiguous references, values without a source. */
public final class ResolveException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public ResolveException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public ResolveException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private ResolveException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public ResolveException withWarnings(List<Diagnostic> warnings) {
    return new ResolveException(diagnostics(), warnings);
  }
}
