package io.github.kustomize4j.bench.workload;

import java.util.ArrayList;
import java.util.List;

/** 20 CustomResourceDefinitions of 0.2 to 1 MB, as operators ship them, with a common label. */
final class CrdShape implements Shape {
  private static final int CRDS = 20;
  private static final int LEAST = 200_000;
  private static final int STEP = 42_000;

  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    String head = Template.load("crd.yaml");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < CRDS; i++) {
      names.add("crd-" + i + ".yaml");
      tree.put("crd-" + i + ".yaml", crd(head, manifests, i));
    }
    tree.kustomization(
        "", "commonLabels:\n  app.kubernetes.io/part-of: fleet\n", Lines.resources(names));
    return List.of(".");
  }

  private static String crd(String head, Manifests manifests, int number) {
    String singular = "engine" + number;
    String filled =
        Template.fill(
            head, "kind", "Engine" + number, "singular", singular, "plural", singular + "s");
    return new CrdSchema(manifests.random(), filled).growTo(LEAST + number * STEP);
  }
}
