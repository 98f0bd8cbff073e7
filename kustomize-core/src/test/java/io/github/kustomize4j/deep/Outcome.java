package io.github.kustomize4j.deep;

/**
 * How a render ended.
 *
 * @param text the output, or the message of a failure
 * @param warnings how many lines of warnings there were beside an output
 * @param code for a failure, what kind of it; empty if nothing is known
 */
record Outcome(State state, String text, int warnings, String code) {
  /** The ways to end. */
  enum State {
    RENDERED,
    REFUSED,
    /** A panic, a hang, or an exception that is not meant for the user. */
    CRASHED
  }
}
