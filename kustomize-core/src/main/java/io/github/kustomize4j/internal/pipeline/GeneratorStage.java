package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.plugin.GeneratedResources;
import io.github.kustomize4j.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that make resources: all {@code configMapGenerator} entries, then all {@code
 * secretGenerator} entries. All objects are made before the first of them joins the others.
 */
final class GeneratorStage {
  private GeneratorStage() {}

  static void apply(Layer layer) {
    Kustomization kustomization = layer.kustomization();
    GeneratedResources generators =
        new GeneratedResources(
            kustomization.generatorOptions(), new LayerFiles(layer), layer.build().scope());
    List<Resource> generated = new ArrayList<>();
    for (GeneratorArgs args : kustomization.configMapGenerator()) {
      generated.add(generators.configMap(args, layer.origin("ConfigMapGenerator")));
    }
    for (GeneratorArgs args : kustomization.secretGenerator()) {
      generated.add(generators.secret(args, layer.origin("SecretGenerator")));
    }
    for (Resource resource : generated) {
      Absorption.absorb(layer.state().resources, resource);
    }
  }

  /** Reads the files that a layer's generators name. */
  private record LayerFiles(Layer layer) implements SourceReader {
    @Override
    public byte[] read(String path) {
      return layer.build().loader().read(layer.root(), path, null);
    }

    @Override
    public String display(String path) {
      return layer.build().loader().display(layer.root(), path);
    }
  }
}
