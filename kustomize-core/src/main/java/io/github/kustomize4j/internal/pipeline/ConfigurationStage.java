package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.model.TransformerConfigFields;
import io.github.kustomize4j.internal.specs.ConfigMerge;
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
    state.config.add(TransformerConfig.builtin().merge(configurations(layer)));
    for (ScalarNode entry : layer.kustomization().crds()) {
      state.config.add(CrdSpecs.decode(layer.document(entry)));
    }
  }

  private static TransformerConfig configurations(Layer layer) {
    ConfigMerge merged = new ConfigMerge(TransformerConfig.EMPTY);
    for (ScalarNode entry : layer.kustomization().configurations()) {
      merged.add(TransformerConfigFields.decode(document(layer, entry)));
    }
    return merged.result();
  }

  /** Unlike a kustomization file a configuration cannot have a key twice. */
  private static @Nullable Node document(Layer layer, ScalarNode entry) {
    return layer.build().texts().settingsWithUniqueKeys(layer.text(entry));
  }
}
