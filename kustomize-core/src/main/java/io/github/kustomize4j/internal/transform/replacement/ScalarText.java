package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.yaml.RoundTripYaml;
import org.jspecify.annotations.Nullable;

/** Scalars that are read as documents, and values as the texts that filters look at. */
final class ScalarText {
  private ScalarText() {}

  /** The document that a text is, or null if it is empty. */
  static @Nullable Node read(ScalarNode scalar) {
    return RoundTripYaml.read(scalar.source().name(), scalar.text()).root();
  }

  /** A value as it would stand in a file; what filters look at. */
  static String print(Node value) {
    return value instanceof ScalarNode scalar && isAsWritten(scalar)
        ? scalar.text()
        : RoundTripYaml.toText(value).strip();
  }

  private static boolean isAsWritten(ScalarNode scalar) {
    return scalar.style() == Style.PLAIN && PlainScalars.resolve(scalar.text()) == scalar.tag();
  }
}
