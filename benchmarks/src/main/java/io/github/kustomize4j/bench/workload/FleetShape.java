package io.github.kustomize4j.bench.workload;

import java.util.ArrayList;
import java.util.List;

/** A base of 50 manifests and {@code size} overlays, one for each cluster; each is a build. */
final class FleetShape implements Shape {
  private static final int SERVICES = 5;

  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    base(tree, manifests);
    List<String> builds = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      builds.add(cluster(tree, i));
    }
    return builds;
  }

  private static void base(Tree tree, Manifests manifests) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < SERVICES; i++) {
      List<String> texts = manifests.service("platform-" + i);
      names.add("workload-" + i + ".yaml");
      tree.put("base/workload-" + i + ".yaml", Manifests.join(texts.subList(0, 5)));
      names.add("access-" + i + ".yaml");
      tree.put("base/access-" + i + ".yaml", Manifests.join(texts.subList(5, 10)));
    }
    tree.kustomization("base", Lines.resources(names));
  }

  private static String cluster(Tree tree, int number) {
    String name = "cluster-" + Lines.number(number);
    String directory = "clusters/" + name;
    Object[] places = {
      "cluster",
      name,
      "n",
      number,
      "zone",
      number % 6,
      "image",
      Manifests.image(number % Manifests.IMAGES),
      "service",
      "platform-" + number % SERVICES,
      "count",
      2 + number % 7
    };
    tree.kustomization(directory, Template.fill(OVERLAY, places));
    tree.put(directory + "/sizes.yaml", Template.fill(PATCH, places));
    return directory;
  }

  private static final String OVERLAY =
      """
      namespace: platform
      resources:
      - ../../base
      labels:
      - pairs:
          fleet.example.org/cluster: ${cluster}
          fleet.example.org/zone: zone-${zone}
      images:
      - name: ${image}
        newTag: 5.${count}.${zone}
      replicas:
      - name: ${service}
        count: ${count}
      configMapGenerator:
      - name: cluster
        literals:
        - NAME=${cluster}
        - NUMBER=${n}
      patches:
      - path: sizes.yaml
      """;

  private static final String PATCH =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: ${service}
      spec:
        template:
          spec:
            containers:
            - name: server
              env:
              - name: CLUSTER
                value: ${cluster}
              resources:
                limits:
                  memory: ${count}Gi
      """;
}
