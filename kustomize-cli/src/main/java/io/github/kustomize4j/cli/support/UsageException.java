package io.github.kustomize4j.cli.support;

/** A command line that asks for something that is not there. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message, null, false, false);
  }
}
