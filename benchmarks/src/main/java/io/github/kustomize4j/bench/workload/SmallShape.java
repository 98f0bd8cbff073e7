package io.github.kustomize4j.bench.workload;

import java.util.List;

/** What most people have: a base of three files, an overlay with a patch, an image, a generator. */
final class SmallShape implements Shape {
  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    tree.put("base/deployment.yaml", manifests.of("deployment", "basket"));
    tree.put("base/service.yaml", manifests.of("service", "basket"));
    tree.put("base/serviceaccount.yaml", manifests.of("serviceaccount", "basket"));
    tree.kustomization(
        "base", Lines.resources(List.of("deployment.yaml", "service.yaml", "serviceaccount.yaml")));
    tree.put("overlay/more-memory.yaml", PATCH);
    tree.kustomization("overlay", Template.fill(OVERLAY, "image", Manifests.imageOf("basket")));
    return List.of("overlay");
  }

  private static final String PATCH =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: basket
      spec:
        replicas: 6
        template:
          spec:
            containers:
            - name: server
              env:
              - name: CURRENCY
                value: EUR
              resources:
                limits:
                  memory: 3Gi
      """;

  private static final String OVERLAY =
      """
      namePrefix: live-
      resources:
      - ../base
      labels:
      - includeSelectors: true
        pairs:
          shop.example.org/stage: live
      patches:
      - path: more-memory.yaml
      images:
      - name: ${image}
        newTag: 2.0.1
      configMapGenerator:
      - name: basket-settings
        literals:
        - LOG_FORMAT=json
        - TIMEOUT_SECONDS=30
      """;
}
