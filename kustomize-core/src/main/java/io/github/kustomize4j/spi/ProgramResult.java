package io.github.kustomize4j.spi;

import java.nio.charset.StandardCharsets;

/** What a program left behind. Immutable, as long as nobody changes its arrays. */
public final class ProgramResult {
  /** How a program ended. */
  public enum End {
    /** By itself. */
    EXITED(""),
    /** It was ended after its timeout. */
    TIMED_OUT("it took too long"),
    /** It was ended because it wrote more than its runner takes. */
    TOO_MUCH_OUTPUT("it wrote too much"),
    /** There is no such program. */
    NOT_FOUND(""),
    /** It is there but could not be started; the reason is its standard error. */
    NOT_STARTED("");

    private final String reason;

    End(String reason) {
      this.reason = reason;
    }

    /** Why its runner ended it, as part of a sentence; empty if it did not. */
    public String reason() {
      return reason;
    }
  }

  private final End end;
  private final int status;
  private final byte[] output;
  private final byte[] errors;

  /**
   * A result; the arrays are not copied and must not be changed afterwards.
   *
   * @param end how the program ended
   * @param status its exit status, if it has exited
   * @param output its standard output
   * @param errors its standard error
   */
  public ProgramResult(End end, int status, byte[] output, byte[] errors) {
    this.end = end;
    this.status = status;
    this.output = output;
    this.errors = errors;
  }

  /** How it ended. */
  public End end() {
    return end;
  }

  /** Its exit status, if it has exited. */
  public int status() {
    return status;
  }

  /** Its standard output; must not be changed. */
  public byte[] output() {
    return output;
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
