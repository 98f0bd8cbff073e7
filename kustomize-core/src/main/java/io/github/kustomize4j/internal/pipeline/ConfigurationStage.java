package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.model.TransformerConfigFields;
import io.github.kustomize4j.internal.specs.CrdSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/** The fields that add to the field specs: {@code configurations} and {@code crds}. */
final class ConfigurationStage {
  private ConfigurationStage() {}

  static void apply(Layer layer) {
    Accumulator state = layer.state();
    state.config = state.config.merge(TransformerConfig.builtin().merge(configurations(layer)));
    for (ScalarNode entry : layer.kustomization().crds()) {
      state.config = state.config.merge(CrdSpecs.decode(layer.document(entry)));
    }
  }

  private static TransformerConfig configurations(Layer layer) {
    TransformerConfig merged = TransformerConfig.EMPTY;
    for (ScalarNode entry : layer.kustomization().configurations()) {
      merged = merged.merge(TransformerConfigFields.decode(document(layer, entry)));
    }
    return merged;
  }

  /** Unlike a kustomization file a configuration cannot have a key twice. */
  private static @Nullable Node document(Layer layer, ScalarNode entry) {
    return layer.build().texts().settingsWithUniqueKeys(layer.text(entry));
  }
}
