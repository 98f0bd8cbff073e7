package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/** Texts of what stands in the way of a copy; their key phrases are those of the reference. */
final class LocalizeErrors {
  private LocalizeErrors() {}

  static LoadException error(Code code, String message) {
    return new LoadException(Diagnostic.error(code, message));
  }

  /** The cause with words before it; its place and advice stay. */
  static LoadException within(String words, KustomizeException cause, @Nullable Node at) {
    Diagnostic found = cause.diagnostic();
    Diagnostic told =
        new Diagnostic(
            found.severity(),
            found.code(),
            words + found.message(),
            found.location(),
            found.hint());
    return new LoadException(told.location() == null && at != null ? told.at(at.location()) : told);
  }

  /** Both reasons why a path can be neither of two things. */
  static LoadException neither(
      String path, KustomizeException asFile, KustomizeException asDirectory, Node at) {
    String message =
        "could not localize path `"
            + path
            + "` as file: "
            + asFile.diagnostic().message()
            + "; could not localize path `"
            + path
            + "` as directory: "
            + asDirectory.diagnostic().message();
    Diagnostic cause = asDirectory.diagnostic();
    Diagnostic told = Diagnostic.error(cause.code(), message).at(cause.location());
    String hint = cause.hint();
    return new LoadException(
        (told.location() == null ? told.at(at.location()) : told)
            .hint(hint == null ? "name a file or a directory with a kustomization" : hint));
  }
}
