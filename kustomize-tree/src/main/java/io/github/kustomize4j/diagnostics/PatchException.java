package io.github.kustomize4j.diagnostics;

import java.util.List;

/** A patch that is none, finds no target, or does not apply. */
public final class PatchException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public PatchException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public PatchException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private PatchException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public PatchException withWarnings(List<Diagnostic> warnings) {
    return new PatchException(diagnostics(), warnings);
  }
}
