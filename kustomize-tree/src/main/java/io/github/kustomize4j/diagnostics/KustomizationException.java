package io.github.kustomize4j.diagnostics;

import java.util.List;

/**
 * A kustomization file that says something it cannot say: an unknown, ill-typed or conflicting
 * field.
 */
public final class KustomizationException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public KustomizationException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public KustomizationException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private KustomizationException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public KustomizationException withWarnings(List<Diagnostic> warnings) {
    return new KustomizationException(diagnostics(), warnings);
  }
}
