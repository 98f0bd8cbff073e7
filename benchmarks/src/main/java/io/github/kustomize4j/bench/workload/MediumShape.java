package io.github.kustomize4j.bench.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * Four layers: 5 bases of 20 manifests, one file each; a layer that gathers them; {@code stage}
 * with 10 strategic and 10 JSON patches, images and replicas; {@code live} with replacements. 10
 * generated manifests.
 */
final class MediumShape implements Shape {
  private static final int BASES = 5;

  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    for (int i = 0; i < BASES; i++) {
      base(tree, manifests, i);
    }
    gather(tree);
    stage(tree);
    live(tree);
    return List.of("live");
  }

  /** Service {@code a0} and {@code b0} are those of the first base. */
  private static void base(Tree tree, Manifests manifests, int number) {
    List<String> texts = new ArrayList<>(manifests.service("a" + number));
    texts.addAll(manifests.service("b" + number));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      names.add("manifest-" + i + ".yaml");
      tree.put("base-" + number + "/" + names.get(i), texts.get(i));
    }
    tree.kustomization(
        "base-" + number,
        Template.fill("commonAnnotations:\n  shop.example.org/base: \"${n}\"\n", "n", number),
        Lines.resources(names));
  }

  private static void gather(Tree tree) {
    String generator = "- name: shared-${n}\n  literals:\n  - LIMIT=${n}00\n  - MODE=fast\n";
    tree.kustomization(
        "gather",
        "nameSuffix: -next\nlabels:\n- includeTemplates: true\n  pairs:\n    layer: gather\n",
        "resources:\n",
        Lines.repeat(BASES, i -> "- ../base-" + i + "\n"),
        "configMapGenerator:\n",
        Lines.repeat(BASES, i -> Template.fill(generator, "n", i)));
  }

  private static void stage(Tree tree) {
    for (int i = 0; i < 2 * BASES; i++) {
      tree.put("stage/patch-" + i + ".yaml", Template.fill(STRATEGIC, "n", i, "name", service(i)));
    }
    tree.kustomization(
        "stage",
        "namespace: stage\nresources:\n- ../gather\npatches:\n",
        Lines.repeat(2 * BASES, i -> "- path: patch-" + i + ".yaml\n"),
        Lines.repeat(2 * BASES, i -> Template.fill(JSON, "n", i, "name", service(i))),
        "images:\n",
        Lines.repeat(BASES, i -> Template.fill(IMAGE, "image", Manifests.image(i), "n", i)),
        "replicas:\n- name: a0\n  count: 8\n- name: b3\n  count: 5\n");
  }

  private static String service(int number) {
    return (number % 2 == 0 ? "a" : "b") + number / 2;
  }

  private static void live(Tree tree) {
    tree.kustomization("live", Template.load("medium-live.yaml"));
  }

  private static final String STRATEGIC =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: ${name}
      spec:
        template:
          spec:
            containers:
            - name: server
              env:
              - name: SHARD
                value: "${n}"
              resources:
                limits:
                  memory: ${n}5Gi
            - name: proxy
              image: ghcr.io/shop/proxy:4.2
              ports:
              - containerPort: 15000
      """;

  private static final String JSON =
      """
      - target:
          kind: CronJob
          name: ${name}-cleanup
        patch: |-
          - op: replace
            path: /spec/concurrencyPolicy
            value: Replace
          - op: add
            path: /spec/jobTemplate/spec/template/spec/containers/0/args/-
            value: --batch=${n}00
      """;

  private static final String IMAGE =
      """
      - name: ${image}
        newName: mirror.example.org/service-${n}
        newTag: 7.${n}.1
      """;
}
