package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.specs.TransformerConfig;

/** The fields that add to the field specs: {@code configurations} and {@code crds}. */
final class ConfigurationStage {
  private ConfigurationStage() {}

  static void apply(Layer layer) {
    layer.state().config = layer.state().config.merge(TransformerConfig.builtin());
  }
}
