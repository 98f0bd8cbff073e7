package io.github.kustomize4j.bench.workload;

import java.util.List;

/** {@code size} patches on one Deployment: strategic ones in files and inline JSON ones in turn. */
final class WideShape implements Shape {
  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    for (int i = 0; i < size; i += 2) {
      tree.put("patches/" + Lines.number(i) + ".yaml", Template.fill(STRATEGIC, "n", i));
    }
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml")),
        "patches:\n",
        Lines.repeat(size, WideShape::patch));
    return List.of(".");
  }

  private static String patch(int number) {
    return number % 2 == 0
        ? "- path: patches/" + Lines.number(number) + ".yaml\n"
        : Template.fill(JSON, "n", number);
  }

  private static final String STRATEGIC =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: gateway
        annotations:
          shop.example.org/change-${n}: strategic
      spec:
        template:
          spec:
            containers:
            - name: server
              env:
              - name: ROUTE_${n}
                value: /v${n}
      """;

  private static final String JSON =
      """
      - target:
          kind: Deployment
          name: gateway
        patch: |-
          - op: add
            path: /metadata/annotations/change-${n}
            value: json
      """;
}
