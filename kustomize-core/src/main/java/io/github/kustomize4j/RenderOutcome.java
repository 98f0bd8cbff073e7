package io.github.kustomize4j;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.ReadSet;
import io.github.kustomize4j.internal.cache.Trace;
import io.github.kustomize4j.internal.pipeline.Attempt;
import io.github.kustomize4j.internal.pipeline.Built;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the render of one of many directories ended. Immutable and thread-safe. */
public final class RenderOutcome {
  private final String directory;
  private final Trace trace;
  private final @Nullable RenderResult result;
  private final @Nullable KustomizeException failure;

  RenderOutcome(String directory, Attempt attempt) {
    Built built = attempt.built();
    this.directory = directory;
    this.trace = attempt.trace();
    this.result = built == null ? null : new RenderResult(built);
    this.failure = attempt.failure();
  }

  /** The directory, as the caller wrote it. */
  public String directory() {
    return directory;
  }

  /** Whether there is a result. */
  public boolean succeeded() {
    return result != null;
  }

  /**
   * The result.
   *
   * @throws KustomizeException if the render failed: the failure
   */
  public RenderResult result() {
    if (result == null) {
      throw failure == null ? new IllegalStateException("neither result nor failure") : failure;
    }
    return result;
  }

  /** Why there is no result. */
  public Optional<KustomizeException> failure() {
    return Optional.ofNullable(failure);
  }

  /** What the outcome depends on, a failure too: what was read, and what was looked for in vain. */
  public ReadSet readSet() {
    return trace.readSet();
  }

  @Override
  public String toString() {
    return directory + ": " + (failure == null ? "rendered" : failure.getMessage());
  }
}
