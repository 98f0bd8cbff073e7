package io.github.kustomize4j;

import io.github.kustomize4j.diagnostics.KustomizeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the render of one of many directories ended. Immutable and thread-safe. */
public final class RenderOutcome {
  private final String directory;
  private final @Nullable RenderResult result;
  private final @Nullable KustomizeException failure;

  RenderOutcome(
      String directory, @Nullable RenderResult result, @Nullable KustomizeException failure) {
    this.directory = directory;
    this.result = result;
    this.failure = failure;
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

  @Override
  public String toString() {
    return directory + ": " + (failure == null ? "rendered" : failure.getMessage());
  }
}
