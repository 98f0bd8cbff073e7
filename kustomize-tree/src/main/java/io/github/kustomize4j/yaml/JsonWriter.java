package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.JsonPrinter;

/**
 * Writes a node as compact JSON the way Go does: keys sorted by bytes, {@code < > &} and
 * U+2028/2029 escaped, numbers in Go's shortest form (exponent below 1e-6 and from 1e21 on).
 */
public final class JsonWriter {
  private JsonWriter() {}

  /** The text, without a line break at the end. */
  public static String toText(Node node) {
    return JsonPrinter.print(node);
  }
}
