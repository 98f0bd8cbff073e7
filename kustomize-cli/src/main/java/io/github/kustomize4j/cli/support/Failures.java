package io.github.kustomize4j.cli.support;

import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeBugException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells people why a command ended. */
public final class Failures {
  private final Console console;
  private final boolean stackTrace;

  public Failures(Console console, boolean stackTrace) {
    this.console = console;
    this.stackTrace = stackTrace;
  }

  /**
   * Prints what went wrong and gives the exit status; after a command line that makes no sense,
   * also where to read about it.
   */
  public int report(Throwable e, String command) {
    int status = report(e);
    if (e instanceof UsageException) {
      String words = command.isEmpty() ? command : command + ' ';
      console.tell("Run 'kustomize4j " + words + "--help' for usage.");
    }
    return status;
  }

  /** Prints what went wrong, after the warnings before it, and gives the exit status. */
  public int report(Throwable e) {
    if (e instanceof KustomizeException failure) {
      Warnings.tell(failure.warnings(), console);
    }
    console.tell("Error: " + text(e));
    if (stackTrace && e.getStackTrace().length > 0) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.tell(trace.toString());
    }
    return 1;
  }

  /** What went wrong, in words. */
  public static String text(Throwable e) {
    if (e instanceof KustomizeException failure) {
      return text(failure);
    }
    if (e instanceof UsageException || e instanceof KustomizeBugException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof IOException failure) {
      return text(failure);
    }
    if (e instanceof StackOverflowError) {
      return "the input is nested too deeply";
    }
    if (e instanceof OutOfMemoryError) {
      return "out of memory; give java more with -Xmx";
    }
    return String.valueOf(new KustomizeBugException("unexpected " + e).getMessage());
  }

  /** The cause first; further findings on lines of their own. */
  private static String text(KustomizeException e) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic diagnostic : e.diagnostics()) {
      if (lines.length() > 0) {
        lines.append('\n');
      }
      lines.append(diagnostic);
    }
    return lines.toString();
  }

  private static String text(IOException e) {
    return e instanceof FileSystemException failure
        ? failure.getFile() + ": " + reason(failure)
        : String.valueOf(e.getMessage());
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = e.getReason();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
