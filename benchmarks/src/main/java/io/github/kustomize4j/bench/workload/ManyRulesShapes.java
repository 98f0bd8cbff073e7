package io.github.kustomize4j.bench.workload;

import java.util.List;

/** {@code size} rules of one sort, and as many places that they are for. */
final class ManyRulesShapes {
  private static final List<String> BUILDS = List.of(".");

  private ManyRulesShapes() {}

  /** Entries of {@code images}, each for the image of one Deployment. */
  static List<String> images(Tree tree, Manifests manifests, int size) {
    return build(
        tree,
        repeat(IMAGE_USER, size),
        "images:\n",
        repeat("- name: image-${n}\n  newTag: v${n}\n", size));
  }

  /** Entries of {@code replicas}, each for one Deployment. */
  static List<String> replicas(Tree tree, Manifests manifests, int size) {
    return build(
        tree,
        repeat(IMAGE_USER, size),
        "replicas:\n",
        repeat("- name: app-${n}\n  count: 3\n", size));
  }

  /** Variables, each for the name of one object and used by another. */
  static List<String> vars(Tree tree, Manifests manifests, int size) {
    return build(tree, repeat(VAR_USER, size), "vars:\n", repeat(VAR, size));
  }

  /** Bases of one object and one variable each. */
  static List<String> bases(Tree tree, Manifests manifests, int size) {
    tree.kustomization("", "resources:\n", repeat("- bases/b${n}\n", size));
    for (int i = 0; i < size; i++) {
      String directory = "bases/b" + Lines.number(i);
      tree.put(directory + "/object.yaml", number(VAR_USER, i));
      tree.kustomization(
          directory, Lines.resources(List.of("object.yaml")), "vars:\n", number(VAR, i));
    }
    return BUILDS;
  }

  /** Field specs for prefixes and images, each for a field of one object. */
  static List<String> specs(Tree tree, Manifests manifests, int size) {
    tree.put(
        "specs.yaml",
        "namePrefix:\n"
            + repeat("- path: spec/field${n}\n", size)
            + "images:\n"
            + repeat("- path: spec/image${n}\n", size));
    return build(
        tree,
        repeat(SPEC_USER, size),
        "namePrefix: a-\nimages:\n- name: b\n  newTag: c\nconfigurations:\n- specs.yaml\n");
  }

  /** Entries of {@code patches}, each with a target of one object by its name. */
  static List<String> targets(Tree tree, Manifests manifests, int size) {
    return build(tree, repeat(SPEC_USER, size), "patches:\n", repeat(TARGETED, size));
  }

  /** Generated ConfigMaps, each used by one Pod, whose references get the new names. */
  static List<String> references(Tree tree, Manifests manifests, int size) {
    return build(
        tree,
        repeat(MAP_USER, size),
        "namePrefix: a-\nconfigMapGenerator:\n",
        repeat("- name: map-${n}\n  literals: [a=${n}]\n", size));
  }

  /** Generators that each add an entry to one ConfigMap. */
  static List<String> additions(Tree tree, Manifests manifests, int size) {
    return build(
        tree,
        MAP,
        "configMapGenerator:\n",
        repeat("- name: map\n  behavior: merge\n  literals: [k${n}=${n}]\n", size));
  }

  private static List<String> build(Tree tree, String objects, String... fields) {
    tree.put("objects.yaml", objects);
    tree.kustomization("", Lines.resources(List.of("objects.yaml")), String.join("", fields));
    return BUILDS;
  }

  private static String repeat(String template, int size) {
    return Lines.repeat(size, i -> number(template, i));
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
