package io.github.kustomize4j.bench.workload;

import java.util.List;

/** {@code size} rules of one sort, and as many places that they are for. */
final class ManyRulesShapes {
  private static final List<String> BUILDS = List.of(".");

  private ManyRulesShapes() {}

  /** Entries of {@code images}, each for the image of one Deployment. */
  static List<String> images(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(IMAGE_USER, i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("objects.yaml")),
        "images:\n",
        Lines.repeat(size, i -> number("- name: image-${n}\n  newTag: v${n}\n", i)));
    return BUILDS;
  }

  /** Variables, each for the name of one object and used by another. */
  static List<String> vars(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(VAR_USER, i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("objects.yaml")),
        "vars:\n",
        Lines.repeat(size, i -> number(VAR, i)));
    return BUILDS;
  }

  /** Bases of one object and one variable each. */
  static List<String> bases(Tree tree, Manifests manifests, int size) {
    tree.kustomization("", "resources:\n", Lines.repeat(size, i -> number("- bases/b${n}\n", i)));
    for (int i = 0; i < size; i++) {
      String directory = "bases/b" + Lines.number(i);
      tree.put(directory + "/object.yaml", number(VAR_USER, i));
      tree.kustomization(
          directory, Lines.resources(List.of("object.yaml")), "vars:\n", number(VAR, i));
    }
    return BUILDS;
  }

  /** Field specs for {@code namePrefix}, each for a field of one object. */
  static List<String> specs(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(SPEC_USER, i)));
    tree.put(
        "specs.yaml",
        "namePrefix:\n"
            + Lines.repeat(size, i -> number("- path: spec/field${n}\n", i))
            + "images:\n"
            + Lines.repeat(size, i -> number("- path: spec/image${n}\n", i)));
    tree.kustomization(
        "",
        "namePrefix: a-\nimages:\n- name: b\n  newTag: c\n",
        Lines.resources(List.of("objects.yaml")),
        "configurations:\n- specs.yaml\n");
    return BUILDS;
  }

  /** Entries of {@code patches}, each with a target of one object by its name. */
  static List<String> targets(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(SPEC_USER, i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("objects.yaml")),
        "patches:\n",
        Lines.repeat(size, i -> number(TARGETED, i)));
    return BUILDS;
  }

  /** Entries of {@code replicas}, each for one Deployment. */
  static List<String> replicas(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(IMAGE_USER, i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("objects.yaml")),
        "replicas:\n",
        Lines.repeat(size, i -> number("- name: app-${n}\n  count: 3\n", i)));
    return BUILDS;
  }

  /** Generated ConfigMaps, each used by one Pod, whose references get the new names. */
  static List<String> references(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", Lines.repeat(size, i -> number(MAP_USER, i)));
    tree.kustomization(
        "",
        "namePrefix: a-\n",
        Lines.resources(List.of("objects.yaml")),
        "configMapGenerator:\n",
        Lines.repeat(size, i -> number("- name: map-${n}\n  literals: [a=${n}]\n", i)));
    return BUILDS;
  }

  /** Generators that each add an entry to one ConfigMap. */
  static List<String> additions(Tree tree, Manifests manifests, int size) {
    tree.put("objects.yaml", MAP);
    tree.kustomization(
        "",
        Lines.resources(List.of("objects.yaml")),
        "configMapGenerator:\n",
        Lines.repeat(
            size, i -> number("- name: map\n  behavior: merge\n  literals: [k${n}=${n}]\n", i)));
    return BUILDS;
  }

  private static String number(String template, int number) {
    return Template.fill(template, "n", Lines.number(number));
  }

  private static final String IMAGE_USER =
      """
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: app-${n}
      spec:
        template:
          spec:
            containers:
            - name: app
              image: image-${n}:v0
      """;

  private static final String VAR_USER =
      """
      ---
      apiVersion: v1
      kind: Pod
      metadata:
        name: pod-${n}
      spec:
        containers:
        - name: app
          image: app
          args: ["--name=$(VAR_${n})"]
      """;

  private static final String VAR =
      """
      - name: VAR_${n}
        objref:
          apiVersion: v1
          kind: Pod
          name: pod-${n}
      """;

  private static final String SPEC_USER =
      """
      ---
      apiVersion: example.org/v1
      kind: Thing
      metadata:
        name: thing-${n}
      spec:
        field${n}: value
        image${n}: b:1
      """;

  private static final String TARGETED =
      """
      - target:
          kind: Thing
          name: thing-${n}
        patch: |-
          - op: add
            path: /spec/more
            value: "${n}"
      """;

  private static final String MAP =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: map
      data:
        a: b
      """;

  private static final String MAP_USER =
      """
      ---
      apiVersion: v1
      kind: Pod
      metadata:
        name: pod-${n}
      spec:
        volumes:
        - name: map
          configMap:
            name: map-${n}
      """;
}
