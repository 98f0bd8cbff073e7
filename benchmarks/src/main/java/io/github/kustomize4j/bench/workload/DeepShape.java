package io.github.kustomize4j.bench.workload;

import java.util.List;

/** A base of ten manifests under {@code size} layers, each with a prefix and a generator. */
final class DeepShape implements Shape {
  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    tree.put("layer-0000/all.yaml", Manifests.join(manifests.service("checkout")));
    tree.kustomization("layer-0000", Lines.resources(List.of("all.yaml")));
    for (int i = 1; i <= size; i++) {
      String below = "layer-" + Lines.number(i - 1);
      tree.kustomization("layer-" + Lines.number(i), Template.fill(LAYER, "n", i, "below", below));
    }
    return List.of("layer-" + Lines.number(size));
  }

  private static final String LAYER =
      """
      namePrefix: p${n}-
      resources:
      - ../${below}
      labels:
      - pairs:
          shop.example.org/layer: layer-${n}
      commonAnnotations:
        shop.example.org/layer-${n}: passed
      configMapGenerator:
      - name: layer-${n}
        literals:
        - LAYER=${n}
      """;
}
