package io.github.kustomize4j.diagnostics;

import java.util.List;

/** A file, directory or remote resource that could not be read, or that may not be. */
public final class LoadException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public LoadException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public LoadException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private LoadException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public LoadException withWarnings(List<Diagnostic> warnings) {
    return new LoadException(diagnostics(), warnings);
  }
}
