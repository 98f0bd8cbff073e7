package io.github.kustomize4j.bench.workload;

import java.util.List;
import java.util.function.IntFunction;

/** {@code size} changes of one Deployment, one kind of change a shape. */
final class OneObjectShapes {
  private static final List<String> BUILDS = List.of(".");

  private OneObjectShapes() {}

  /** Strategic patches, each of which adds an annotation. */
  static List<String> annotations(Tree tree, Manifests manifests, int size) {
    return inline(tree, manifests, size, i -> number(STRATEGIC_ANNOTATION, i));
  }

  /** Strategic patches, each of which adds a variable to a container. */
  static List<String> variables(Tree tree, Manifests manifests, int size) {
    return inline(tree, manifests, size, i -> number(STRATEGIC_VARIABLE, i));
  }

  /** Strategic patches, each of which changes another one of {@code size} variables. */
  static List<String> changes(Tree tree, Manifests manifests, int size) {
    tree.put("all.yaml", OBJECT + Lines.repeat(size, i -> number(VARIABLE, i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml")),
        "patches:\n- path: all.yaml\n",
        Lines.repeat(
            size, i -> inline(number(STRATEGIC_VARIABLE, i).replace("value: /v", "value: /w"))));
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    return BUILDS;
  }

  /** JSON patches, each of which adds an item to the end of a list. */
  static List<String> items(Tree tree, Manifests manifests, int size) {
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml")),
        "patches:\n",
        "- patch: '[{\"op\": \"add\", \"path\": \"/spec/template/spec/tolerations\", \"value\": []}]'\n",
        "  target: {kind: Deployment}\n",
        Lines.repeat(size, i -> number(JSON_ITEM, i)));
    return BUILDS;
  }

  /** Components, each of which adds a variable to a container. */
  static List<String> components(Tree tree, Manifests manifests, int size) {
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml")),
        "components:\n",
        Lines.repeat(size, i -> "- components/c" + Lines.number(i) + '\n'));
    for (int i = 0; i < size; i++) {
      tree.put(
          "components/c" + Lines.number(i) + "/kustomization.yaml",
          "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n"
              + inline(number(STRATEGIC_VARIABLE, i)));
    }
    return BUILDS;
  }

  /** Replacements, each of which sets another one of {@code size} variables found by its name. */
  static List<String> replacements(Tree tree, Manifests manifests, int size) {
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    tree.put("all.yaml", OBJECT + Lines.repeat(size, i -> number(VARIABLE, i)));
    tree.put(
        "source.yaml", SOURCE + Lines.repeat(size, i -> number("  key-${n}: value-${n}\n", i)));
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml", "source.yaml")),
        "patches:\n- path: all.yaml\nreplacements:\n",
        Lines.repeat(size, i -> number(REPLACEMENT, i)));
    return BUILDS;
  }

  private static List<String> inline(
      Tree tree, Manifests manifests, int size, IntFunction<String> patch) {
    tree.put("deployment.yaml", manifests.of("deployment", "gateway"));
    tree.kustomization(
        "",
        Lines.resources(List.of("deployment.yaml")),
        "patches:\n",
        Lines.repeat(size, i -> inline(patch.apply(i))));
    return BUILDS;
  }

  private static String inline(String patch) {
    return "- patch: |\n" + patch.indent(4);
  }

  private static String number(String template, int number) {
    return Template.fill(template, "n", Lines.number(number));
  }

  private static final String STRATEGIC_ANNOTATION =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: gateway
        annotations:
          change-${n}: made
      """;

  private static final String OBJECT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: gateway
      spec:
        template:
          spec:
            containers:
            - name: server
              env:
      """;

  private static final String VARIABLE =
      """
              - name: ROUTE_${n}
                value: /v${n}
      """;

  private static final String STRATEGIC_VARIABLE = OBJECT + VARIABLE;

  private static final String JSON_ITEM =
      """
      - target:
          kind: Deployment
        patch: |-
          - op: add
            path: /spec/template/spec/tolerations/-
            value: {key: key-${n}, operator: Exists}
      """;

  private static final String SOURCE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: source
      data:
      """;

  private static final String REPLACEMENT =
      """
      - source:
          kind: ConfigMap
          name: source
          fieldPath: data.key-${n}
        targets:
        - select:
            kind: Deployment
          fieldPaths:
          - spec.template.spec.containers.[name=server].env.[name=ROUTE_${n}].value
      """;
}
