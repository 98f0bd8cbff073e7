package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code replacements}: copies values from fields of resources to fields of others, one
 * replacement after the other. Immutable.
 */
public final class ReplacementTransformer implements Transformer {
  private final ImmutableList<Replacement> replacements;

  /** A transformer of replacements in order. */
  public ReplacementTransformer(List<Replacement> replacements) {
    this.replacements = ImmutableList.copyOf(replacements);
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    for (Replacement replacement : replacements) {
      apply(replacement, resources);
    }
  }

  private static void apply(Replacement replacement, ResourceSet.Editor resources) {
    if ((replacement.source() == null && replacement.sourceValue() == null)
        || replacement.targets().isEmpty()) {
      throw ReplacementFailures.failure(
          "replacements must specify a source and at least one target",
          replacement.at(),
          "add `source` (or `sourceValue`) and `targets`");
    }
    Node value = value(replacement, replacement.sourceValue(), resources);
    for (Replacement.Target target : replacement.targets()) {
      ReplacementTarget.of(target).apply(resources, value);
    }
  }

  /** A literal value has no type of its own: what its text looks like decides. */
  private static Node value(
      Replacement replacement, @Nullable ScalarNode literal, ResourceSet.Editor resources) {
    if (replacement.source() == null && literal != null) {
      return ScalarNode.plain(literal.source(), literal.start(), literal.text());
    }
    if (replacement.source() == null || literal != null) {
      throw ReplacementFailures.failure(
          "value and resource selectors are mutually exclusive",
          replacement.at(),
          "keep `source` or `sourceValue`");
    }
    return new ReplacementSource(replacement.source()).value(resources);
  }
}
