package io.github.kustomize4j.internal.transform.select;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes selector of labels: requirements such as {@code app=web}, {@code tier in (a, b)},
 * {@code !legacy} or {@code weight>3}, divided by commas, all of which must hold. Immutable and
 * thread-safe.
 */
public final class LabelSelector {
  private final ImmutableList<LabelRequirement> requirements;

  private LabelSelector(ImmutableList<LabelRequirement> requirements) {
    this.requirements = requirements;
  }

  /**
   * Reads a selector; an empty text selects everything.
   *
   * @param at where it stands; errors point there
   * @throws KustomizationException if it is not well-formed
   */
  public static LabelSelector parse(String text, Node at) {
    return new LabelSelector(new LabelSelectorParser(text, at).parse());
  }

  /** Whether everything is selected. */
  public boolean isEmpty() {
    return requirements.isEmpty();
  }

  /** Whether a key that begins like this is asked for. */
  public boolean mentions(String prefix) {
    for (LabelRequirement requirement : requirements) {
      if (requirement.key().startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all requirements hold.
   *
   * @param labels the labels, or null if there are none
   */
  public boolean matches(@Nullable Node labels) {
    for (LabelRequirement requirement : requirements) {
      if (!requirement.matches(labels)) {
        return false;
      }
    }
    return true;
  }
}
