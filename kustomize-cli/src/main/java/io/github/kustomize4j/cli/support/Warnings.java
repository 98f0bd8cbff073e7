package io.github.kustomize4j.cli.support;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import java.util.List;

/** The warnings of builds, in the lines of kustomize, word for word, since tools look for them. */
public final class Warnings {
  private Warnings() {}

  /** Writes each on a line of its own. */
  public static void tell(List<Diagnostic> warnings, Console console) {
    for (Diagnostic warning : warnings) {
      console.tell(line(warning));
    }
  }

  public static String line(Diagnostic warning) {
    boolean deprecated = warning.code() == Code.DEPRECATED;
    return deprecated ? "# Warning: " + warning.message() : warning.message();
  }
}
