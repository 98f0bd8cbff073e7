package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;

/** Loads the patches of a layer and makes their transformers. */
final class LayerPatches {
  private final Layer layer;

  LayerPatches(Layer layer) {
    this.layer = layer;
  }

  Transformer strategicMerge(List<ScalarNode> entries) {
    return resources -> {};
  }

  Transformer patch(PatchEntry entry) {
    return resources -> {};
  }

  Transformer json6902(PatchEntry entry) {
    return resources -> {};
  }
}
