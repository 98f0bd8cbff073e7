package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.generate.SourceReader;

/** Reads the files that a layer's generators and plugins name. */
record LayerFiles(Layer layer) implements SourceReader {
  @Override
  public byte[] read(String path) {
    return layer.build().loader().read(layer.root(), path, null);
  }

  @Override
  public String display(String path) {
    return layer.build().loader().display(layer.root(), path);
  }
}
