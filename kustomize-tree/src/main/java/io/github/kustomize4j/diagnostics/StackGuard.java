package io.github.kustomize4j.diagnostics;

import java.util.function.Supplier;

/** Makes an input that is nested too deeply for the stack of a thread a fault of the input. */
public final class StackGuard {
  private StackGuard() {}

  /**
   * The result of some work.
   *
   * @throws LoadException with {@code LIMIT_EXCEEDED} if the stack of this thread is too small
   */
  public static <T> T run(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** The exception in place of an overflow of the stack. */
  public static LoadException tooDeep() {
    return new LoadException(
        Diagnostic.error(
                Code.LIMIT_EXCEEDED,
                "the input is nested more deeply than the stack of this thread allows")
            .hint("use a thread with a larger stack, or nest less deeply"));
  }
}
