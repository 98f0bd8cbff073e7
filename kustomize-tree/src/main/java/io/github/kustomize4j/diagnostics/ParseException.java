package io.github.kustomize4j.diagnostics;

import java.util.List;

/** Text that is not YAML or JSON, or a value that the output cannot hold. */
public final class ParseException extends KustomizeException {
  private static final long serialVersionUID = 1;

  /** An end with one finding. */
  public ParseException(Diagnostic diagnostic) {
    super(List.of(diagnostic), List.of());
  }

  /** An end with findings, the cause first. */
  public ParseException(List<Diagnostic> diagnostics) {
    super(diagnostics, List.of());
  }

  private ParseException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics, warnings);
  }

  @Override
  public ParseException withWarnings(List<Diagnostic> warnings) {
    return new ParseException(diagnostics(), warnings);
  }
}
