package io.github.kustomize4j.bench.workload;

import java.util.List;

/** {@code size} generated ConfigMaps, of which 20 are used by a Deployment. */
final class ConfigMapsShape implements Shape {
  private static final int USED = 20;

  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    tree.put("deployments.yaml", Lines.repeat(USED, i -> document(manifests, i)));
    tree.kustomization(
        "",
        "namespace: settings\n",
        Lines.resources(List.of("deployments.yaml")),
        "configMapGenerator:\n",
        Lines.repeat(size, i -> generator(manifests, i)));
    return List.of(".");
  }

  private static String document(Manifests manifests, int number) {
    return "---\n" + manifests.of("deployment", "app-" + Lines.number(number));
  }

  private static String generator(Manifests manifests, int number) {
    return Template.fill(
        "- name: app-${n}-settings\n  literals:\n  - WORKERS=${workers}\n  - GREETING=hello ${n}\n",
        "n",
        Lines.number(number),
        "workers",
        manifests.random().nextInt(1000));
  }
}
