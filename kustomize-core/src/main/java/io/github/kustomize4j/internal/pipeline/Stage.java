package io.github.kustomize4j.internal.pipeline;

/** One step in the accumulation of a kustomization. */
@FunctionalInterface
interface Stage {
  /** Does the step on what the layer has accumulated so far. */
  void apply(Layer layer);
}
