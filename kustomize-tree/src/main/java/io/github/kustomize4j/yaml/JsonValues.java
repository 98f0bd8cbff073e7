package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.JsonTrees;
import io.github.kustomize4j.yaml.internal.NextLines;

/** A resource's tree as the values that JSON can hold. */
public final class JsonValues {
  private JsonValues() {}

  /**
   * The node with every scalar in its JSON form: integers in decimal, other numbers in Go's form,
   * dates and binary as text, nulls as {@code null}. The same object if all is so already.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if a value has no JSON form
   */
  public static Node normalize(Node node) {
    return JsonTrees.normalize(node);
  }

  /**
   * The node as {@link #normalize} gives it, but of what was read and never printed: without what
   * printing does to folded blocks and to scalars between brackets.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if a value has no JSON form
   */
  public static Node decode(Node node) {
    return JsonTrees.decode(node);
  }

  /**
   * The node as {@link #normalize} gives it, and every number made a floating-point number of 64
   * bits: integers beyond 2^53 lose digits, as they do in the reference in hashes.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if a value has no JSON form
   */
  public static Node normalizeToDoubles(Node node) {
    return JsonTrees.toDoubles(JsonTrees.normalize(node));
  }

  /**
   * The node as {@link #normalizeToDoubles} gives it, printed and read again: texts are quoted only
   * where they must be. That is what the reference does after a JSON patch.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if a value has no JSON form
   */
  public static Node reread(Node node) {
    return JsonTrees.reread(JsonTrees.normalize(node));
  }

  /** A text as it is after it was written as JSON and read as YAML: U+0085 ends a line there. */
  public static String rereadText(String text) {
    return NextLines.fold(text);
  }
}
