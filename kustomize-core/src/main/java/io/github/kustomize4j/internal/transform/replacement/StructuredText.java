package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.transform.Scalars;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonWriter;
import io.github.kustomize4j.yaml.RoundTripYaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replacements within texts that are YAML or JSON themselves, such as a configuration file in a
 * ConfigMap.
 */
final class StructuredText {
  private final List<PathStep> steps;
  private final ReplacementWriter writer;
  private final boolean create;

  private StructuredText(List<PathStep> steps, ReplacementWriter writer, boolean create) {
    this.steps = steps;
    this.writer = writer;
    this.create = create;
  }

  /**
   * The tree with a value written into a text on the way of a path; null if there is no such text,
   * or nothing that can be written in it.
   */
  static @Nullable Node replace(
      Node root, List<PathStep> steps, ReplacementWriter writer, boolean create) {
    try {
      return new StructuredText(steps, writer.whole(), create).search(root, 0);
    } catch (FieldMismatchException | ParseException doesNotFit) {
      return null;
    }
  }

  /** Follows the path by the rules of sources up to the first scalar. */
  private @Nullable Node search(Node node, int depth) {
    if (node.isNull()) {
      return null;
    }
    if (depth > 0 && node instanceof ScalarNode scalar) {
      return within(scalar, depth);
    }
    if (depth + 1 >= steps.size()) {
      return null;
    }
    PathStep step = steps.get(depth);
    if (step.kind() == PathStep.Kind.BLANK) {
      return search(node, depth + 1);
    }
    int at = SourceLookup.locate(node, step, writer.items());
    Node changed = at < 0 ? null : search(SourceLookup.child(node, at), depth + 1);
    if (changed == null) {
      return null;
    }
    if (node instanceof MapNode map) {
      return map.withValue(at, changed);
    }
    ListNode list = (ListNode) node;
    ListNode result = list.with(at, changed);
    writer.items().follow(list, result, at);
    return result;
  }

  private @Nullable Node within(ScalarNode scalar, int depth) {
    RoundTripYaml document = RoundTripYaml.read(scalar.source().name(), scalar.text());
    Node root = document.root();
    if (root == null) {
      return null;
    }
    TargetWalk walk = new TargetWalk(steps.subList(depth, steps.size()), writer, create);
    Node changed = walk.walk(root);
    if (walk.hits() == 0) {
      return null;
    }
    String text = isJson(scalar.text()) ? json(scalar.text(), changed) : document.print(changed);
    return Scalars.writeText(scalar, text.strip(), writer.value());
  }

  private static boolean isJson(String text) {
    String trimmed = text.strip();
    return trimmed.startsWith("{") || trimmed.startsWith("[");
  }

  /** JSON stays on one line unless it was indented. */
  private static String json(String original, Node changed) {
    String compact = JsonWriter.toText(changed);
    return original.indexOf('\n') >= 0 && original.contains("  ")
        ? JsonIndent.indent(compact)
        : compact;
  }
}
