package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A base gives the same after a thousand overlays, one after another and many at a time. */
class BaseIsUnchangedTest {
  private static final int OVERLAYS = 1000;
  private static final String BASE =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        labels: {app: web}
      spec:
        template:
          spec:
            containers:
            - name: web
              image: nginx:1
              envFrom:
              - configMapRef: {name: settings}
      """;
  private static final String OVERLAY =
      """
      resources: [../base]
      namePrefix: p%1$d-
      namespace: n%1$d
      commonLabels: {number: "%1$d"}
      images: [{name: nginx, newTag: "%1$d"}]
      patches:
      - target: {kind: Deployment}
        patch: |-
          - op: add
            path: /spec/replicas
            value: %1$d
      """;

  private final Kustomize kustomize = Kustomize.create();
  private final FileTree files = FileTree.inMemory(tree());

  private static Map<String, String> tree() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "base/kustomization.yaml",
        "resources: [web.yaml]\nconfigMapGenerator: [{name: settings, literals: [a=b]}]\n");
    files.put("base/web.yaml", BASE);
    for (int i = 0; i < OVERLAYS; i++) {
      files.put("o" + i + "/kustomization.yaml", OVERLAY.formatted(i));
    }
    return files;
  }

  @Test
  void rendersTheSameBeforeAndAfter() {
    String before = render("base");
    List<String> oneByOne = IntStream.range(0, OVERLAYS).mapToObj(i -> render("o" + i)).toList();
    List<String> together =
        IntStream.range(0, OVERLAYS).parallel().mapToObj(i -> render("o" + i)).toList();
    assertThat(together).isEqualTo(oneByOne);
    assertThat(oneByOne).doesNotHaveDuplicates();
    assertThat(oneByOne.get(7)).contains("name: p7-web", "image: nginx:7", "replicas: 7");
    assertThat(render("base")).isEqualTo(before);
  }

  private String render(String directory) {
    return kustomize.render(files, directory).toYaml();
  }
}
