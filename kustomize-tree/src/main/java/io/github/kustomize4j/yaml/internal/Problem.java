package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of this package. */
final class Problem {
  /** The keys that an object begins with. */
  private static final Set<String> HEADER = Set.of("apiVersion", "kind", "metadata");

  private Problem() {}

  static ParseException syntax(String message, @Nullable Location at, String hint) {
    return new ParseException(Diagnostic.error(Code.SYNTAX, message).at(at).hint(hint));
  }

  static ParseException limit(String message, @Nullable Location at, String hint) {
    return new ParseException(Diagnostic.error(Code.LIMIT_EXCEEDED, message).at(at).hint(hint));
  }

  static ParseException equalKeys(String message, String key, Location second) {
    boolean beginsObject = second.column() == 1 && HEADER.contains(key);
    return new ParseException(
        Diagnostic.error(Code.DUPLICATE_KEY, message)
            .at(second)
            .hint(
                beginsObject
                    ? "remove one of the two, or put a line `---` where another object begins"
                    : "remove one of the two"));
  }

  static ParseException unrepresentable(String message, @Nullable Location at, String hint) {
    return new ParseException(Diagnostic.error(Code.UNREPRESENTABLE, message).at(at).hint(hint));
  }
}
