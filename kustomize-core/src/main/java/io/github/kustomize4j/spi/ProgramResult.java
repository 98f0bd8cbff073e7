package io.github.kustomize4j.spi;

import java.nio.charset.StandardCharsets;

/**
 * What a program left behind. The arrays belong to the caller.
 *
 * @param end how it ended
 * @param status the exit status, if it has exited
 * @param output its standard output
 * @param errors its standard error
 */
public record ProgramResult(End end, int status, byte[] output, byte[] errors) {
  /** How a program ended. */
  public enum End {
    /** By itself. */
    EXITED,
    /** It was ended after its timeout. */
    TIMED_OUT,
    /** There is no such program. */
    NOT_FOUND,
    /** It is there but could not be started; the reason is its standard error. */
    NOT_STARTED
  }

  /** Whether it did what it was asked for. */
  public boolean succeeded() {
    return end == End.EXITED && status == 0;
  }

  /** The standard error as text. */
  public String errorText() {
    return new String(errors, StandardCharsets.UTF_8);
  }

  /** The standard output as text. */
  public String outputText() {
    return new String(output, StandardCharsets.UTF_8);
  }
}
