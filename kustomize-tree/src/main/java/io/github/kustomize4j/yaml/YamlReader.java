package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.Documents;
import io.github.kustomize4j.yaml.internal.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML and JSON text into nodes. Aliases and merge keys are expanded, with a budget.
 * Immutable and thread-safe.
 *
 * <p>Errors are {@link io.github.kustomize4j.diagnostics.ParseException}s with the place in the
 * file.
 */
public final class YamlReader {
  private final Limits limits;

  private YamlReader(Limits limits) {
    this.limits = limits;
  }

  /** A reader with limits. */
  public static YamlReader of(ReadLimits limits) {
    return new YamlReader(
        new Limits(limits.maxBytes(), limits.maxDepth(), limits.maxAliasNodes(), Inset.NONE));
  }

  /**
   * This reader for texts that stand within the files that they are named after.
   *
   * @param inset where they stand there
   */
  public YamlReader within(Inset inset) {
    return inset.equals(limits.inset())
        ? this
        : new YamlReader(
            new Limits(limits.maxBytes(), limits.maxDepth(), limits.maxAliasNodes(), inset));
  }

  /**
   * The documents of a file of resources, by the reference's rules: line ends made {@code \n}, the
   * text divided at lines that begin with {@code ---}, scalars typed by {@link
   * io.github.kustomize4j.tree.PlainScalars}, duplicate keys refused. Empty, comment-only and null
   * documents are left out.
   *
   * @param name the file as it is shown in messages
   * @param bytes UTF-8 (with or without a byte order mark) or UTF-16 with one
   */
  public List<Node> readResources(String name, byte[] bytes) {
    return Documents.resources(limits, name, bytes, false);
  }

  /**
   * As {@link #readResources}, but a map may have equal keys: of these {@link
   * io.github.kustomize4j.tree.MapNode#get} finds the first, and the writer refuses them. So the
   * reference treats resources and patches, where a transformer may take one of the two away.
   */
  public List<Node> readResourcesWithEqualKeys(String name, byte[] bytes) {
    return Documents.resources(limits, name, bytes, true);
  }

  /**
   * The first document of a text that the reference reads as YAML 1.1 and turns to JSON:
   * kustomization files, transformer configurations, JSON patches written as YAML. The result has
   * JSON's types only: {@code yes} and {@code on} are booleans, {@code 010} is 8, keys are text
   * ({@code on: 1} has the key {@code true}), dates are text, of equal keys the last wins. Null if
   * there is no document.
   */
  public @Nullable Node readYaml11(String name, byte[] bytes) {
    return Documents.yaml11(limits, name, bytes, true);
  }

  /**
   * As {@link #readYaml11}, but keys that are equal are refused: how the reference reads the files
   * that {@code configurations} names.
   */
  public @Nullable Node readYaml11WithUniqueKeys(String name, byte[] bytes) {
    return Documents.yaml11(limits, name, bytes, false);
  }
}
