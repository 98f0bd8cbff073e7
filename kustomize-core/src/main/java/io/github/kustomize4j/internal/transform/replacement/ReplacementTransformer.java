package io.github.kustomize4j.internal.transform.replacement;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.CopyBudget;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.Objects;

/**
 * Copies values from fields of resources to fields of others, one replacement after the other, so
 * that a later one sees what an earlier one wrote. Immutable and thread-safe.
 */
public final class ReplacementTransformer implements Transformer {
  private final ImmutableList<Replacement> replacements;

  /** A transformer for all entries of the {@code replacements} field. */
  public ReplacementTransformer(List<Replacement> replacements) {
    this.replacements = ImmutableList.copyOf(replacements);
  }

  /**
   * Runs the replacements.
   *
   * @throws KustomizeException if one is not complete, its source is not there, its value does not
   *     fit its target, or they write far too much
   */
  @Override
  public void apply(ResourceSet.Editor resources) {
    CopyBudget copies = new CopyBudget();
    ItemIndexes items = new ItemIndexes();
    for (Replacement replacement : replacements) {
      SourceValue value = value(replacement, resources, items);
      for (Replacement.Target target : replacement.targets()) {
        ReplacementTarget.of(target).write(value, resources, copies, items);
      }
    }
  }

  private static SourceValue value(
      Replacement replacement, ResourceSet.Editor resources, ItemIndexes items) {
    Replacement.Source source = replacement.source();
    ScalarNode text = replacement.sourceValue();
    if ((source == null && text == null) || !replacement.hasTargets()) {
      throw ReplacementErrors.failed(
          "replacements must specify a source and at least one target",
          replacement.at(),
          "give the replacement a `source` and `targets`");
    }
    if (source != null && text != null) {
      throw ReplacementErrors.failed(
          "value and resource selectors are mutually exclusive",
          replacement.at(),
          "give either `source` or `sourceValue`");
    }
    return text != null
        ? SourceValue.constant(untyped(text))
        : field(replacement, resources, items);
  }

  /** A literal value is typed by its text, as if it stood there without quotes. */
  private static ScalarNode untyped(ScalarNode text) {
    return ScalarNode.untyped(text.source(), text.start(), text.text());
  }

  private static SourceValue field(
      Replacement replacement, ResourceSet.Editor resources, ItemIndexes items) {
    return new ReplacementSource(Objects.requireNonNull(replacement.source()))
        .find(resources, items);
  }
}
