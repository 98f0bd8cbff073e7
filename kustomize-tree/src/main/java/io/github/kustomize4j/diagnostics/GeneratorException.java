package io.github.kustomize4j.diagnostics;

import java.util.List;

/** A generator whose source is wrong or whose object meets another. */
public final class GeneratorException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public GeneratorException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public GeneratorException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private GeneratorException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public GeneratorException withWarnings(List<Diagnostic> warnings) {
    return new GeneratorException(diagnostics(), warnings);
  }
}
