package io.github.kustomize4j.cli;

/** A command line that asks for something that is not there. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
