package io.github.kustomize4j.diagnostics;

import io.github.kustomize4j.tree.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build that ended because of its input. It holds one diagnostic or several and no stack trace:
 * what matters is the place in the input. Faults of this library are a {@link
 * KustomizeBugException}.
 */
public abstract sealed class KustomizeException extends RuntimeException
    permits LoadException,
        ParseException,
        KustomizationException,
        PatchException,
        GeneratorException,
        ResolveException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // records of strings and numbers; nobody sends them over a wire
  private final List<Diagnostic> diagnostics;

  KustomizeException(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).toString(), null, false, false);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** What was found, the cause of the end first. */
  public final List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The first finding. */
  public final Diagnostic diagnostic() {
    return diagnostics.get(0);
  }

  /** What went wrong, for programs. */
  public final Code code() {
    return diagnostics.get(0).code();
  }

  /** The place of the first finding, if it has one. */
  public final @Nullable Location location() {
    return diagnostics.get(0).location();
  }
}
