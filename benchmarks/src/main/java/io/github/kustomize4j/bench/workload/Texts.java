package io.github.kustomize4j.bench.workload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The manifests of workloads as one text, for what reads and writes text only. */
public final class Texts {
  private Texts() {}

  /**
   * The UTF-8 bytes of many documents.
   *
   * @param name {@code crd} for one CustomResourceDefinition of about 0.5 MB, {@code large-N} for N
   *     small manifests
   * @throws IllegalArgumentException if there is no such workload
   */
  public static byte[] bytes(String name) {
    return (name.equals("crd") ? crd() : manifests(name)).getBytes(StandardCharsets.UTF_8);
  }

  private static String crd() {
    return WorkloadCatalog.make("crd-heavy").files().getOrDefault("crd-7.yaml", "");
  }

  private static String manifests(String name) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, String> file : WorkloadCatalog.make(name).files().entrySet()) {
      if (!file.getKey().endsWith("kustomization.yaml")) {
        texts.add(file.getValue());
      }
    }
    return Manifests.join(texts);
  }
}
