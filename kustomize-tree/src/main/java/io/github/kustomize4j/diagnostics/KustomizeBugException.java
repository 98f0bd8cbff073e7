package io.github.kustomize4j.diagnostics;

/**
 * A fault of this library, never of its input. The text says what to report; the stack trace is
 * kept.
 */
public final class KustomizeBugException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A fault with what is known about it. */
  public KustomizeBugException(String message) {
    super(message + "; this is a bug in kustomize4j, please report it with the input");
  }

  /** A fault with its cause. */
  public KustomizeBugException(String message, Throwable cause) {
    super(message + "; this is a bug in kustomize4j, please report it with the input", cause);
  }
}
