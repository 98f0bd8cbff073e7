package io.github.kustomize4j.internal.pipeline;

/** The {@code vars} field: variables are bound when all else of the kustomization is done. */
final class VarStage {
  private VarStage() {}

  static void apply(Layer layer) {
    Accumulator state = layer.state();
    state.vars.declare(layer.kustomization().vars(), state.resources);
  }
}
