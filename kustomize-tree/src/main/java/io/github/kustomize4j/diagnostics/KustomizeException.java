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

  @SuppressWarnings("serial")
  private final List<Diagnostic> warnings;

  KustomizeException(List<Diagnostic> diagnostics, List<Diagnostic> warnings) {
    super(diagnostics.get(0).toString(), null, false, false);
    this.diagnostics = List.copyOf(diagnostics);
    this.warnings = List.copyOf(warnings);
  }

  /**
   * The same end of a build that had warnings.
   *
   * @param warnings all of them, in order
   */
  public abstract KustomizeException withWarnings(List<Diagnostic> warnings);

  /** What was found, the cause of the end first. */
  public final List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * What the build was worth a warning for before it ended, in order, as {@code
   * RenderResult.warnings()} gives it for one that succeeds; often why it ended, and not printed by
   * anyone but the caller.
   */
  public final List<Diagnostic> warnings() {
    return warnings;
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
