package io.github.kustomize4j.bench.workload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a tree while it grows. */
final class Tree {
  private final Map<String, String> files = new LinkedHashMap<>();

  void put(String path, String text) {
    if (files.putIfAbsent(path, text) != null) {
      throw new IllegalStateException("made twice: " + path);
    }
  }

  /** Puts the kustomization file of a directory; an empty one stands for the root. */
  void kustomization(String directory, String... parts) {
    String path = directory.isEmpty() ? "kustomization.yaml" : directory + "/kustomization.yaml";
    put(
        path,
        "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
            + String.join("", parts));
  }

  Map<String, String> files() {
    return Collections.unmodifiableMap(files);
  }
}
