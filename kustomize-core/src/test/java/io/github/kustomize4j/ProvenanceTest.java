package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.tree.Location;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote a field, through every step that can write one. */
class ProvenanceTest {
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "base/kustomization.yaml",
              """
              resources: [web.yaml]
              configMapGenerator:
              - name: settings
                literals:
                - COLOR=red
                envs: [site.env]
                files: [motd.txt]
              """,
              "base/site.env",
              "# comment\nPORT=80\n",
              "base/motd.txt",
              "hello\n",
              "base/web.yaml",
              """
              apiVersion: apps/v1
              kind: Deployment
              metadata:
                name: web
                annotations: {owner: a}
              spec:
                replicas: 1
                template:
                  spec:
                    containers:
                    - name: web
                      image: nginx:1
                      envFrom:
                      - configMapRef: {name: settings}
                      env:
                      - {name: COLOR, value: none}
                    - name: side
                      image: busybox:1
              """,
              "prod/kustomization.yaml",
              """
              resources: [../base]
              components: [../common]
              namePrefix: prod-
              namespace: shop
              labels:
              - pairs:
                  team: a
              commonAnnotations:
                note: hi
              images:
              - name: nginx
                newTag: "2"
              replicas:
              - name: web
                count: 5
              patches:
              - path: patch.yaml
              - target: {kind: Deployment}
                patch: |-
                  - op: replace
                    path: /spec/template/spec/containers/1/image
                    value: busybox:9
              replacements:
              - source: {kind: ConfigMap, name: settings, fieldPath: data.COLOR}
                targets:
                - select: {kind: Deployment}
                  fieldPaths:
                  - spec.template.spec.containers.[name=web].env.[name=COLOR].value
              transformers:
              - |-
                apiVersion: builtin
                kind: AnnotationsTransformer
                metadata: {name: late}
                annotations:
                  late: "1"
                fieldSpecs: [{path: metadata/annotations, create: true}]
              """,
              "prod/patch.yaml",
              """
              apiVersion: apps/v1
              kind: Deployment
              metadata:
                name: web
              spec:
                minReadySeconds: 3
                template:
                  spec:
                    containers:
                    - name: web
                      imagePullPolicy: Always
              """,
              "common/kustomization.yaml",
              """
              apiVersion: kustomize.config.k8s.io/v1alpha1
              kind: Component
              patches:
              - patch: |-
                  apiVersion: apps/v1
                  kind: Deployment
                  metadata:
                    name: web
                  spec:
                    paused: true
              """));

  private static final RenderResult RESULT = Kustomize.create().render(FILES, "prod");

  @ParameterizedTest
  @CsvSource({
    "apiVersion, base/web.yaml:1:13",
    "metadata/annotations/owner, base/web.yaml:5:24",
    "metadata/name, prod/kustomization.yaml:3:13",
    "metadata/namespace, prod/kustomization.yaml:4:12",
    "metadata/labels/team, prod/kustomization.yaml:7:11",
    "metadata/annotations/note, prod/kustomization.yaml:9:9",
    "metadata/annotations/late, prod/kustomization.yaml:35:11",
    "spec/replicas, prod/kustomization.yaml:15:10",
    "spec/paused, common/kustomization.yaml:10:15",
    "spec/minReadySeconds, prod/patch.yaml:6:20",
    "spec/template/spec/containers/[name=web]/name, base/web.yaml:11:15",
    "spec/template/spec/containers/[name=web]/image, prod/kustomization.yaml:12:11",
    "spec/template/spec/containers/[name=web]/imagePullPolicy, prod/patch.yaml:11:26",
    "spec/template/spec/containers/[name=web]/env/0/value, base/kustomization.yaml:5:5",
    "spec/template/spec/containers/1/image, prod/kustomization.yaml:22:14"
  })
  void aFieldKnowsWhoWroteIt(String path, String place) {
    Manifest web = RESULT.find(Gvk.of("apps/v1", "Deployment"), "prod-web").orElseThrow();

    assertThat(web.provenance(path)).map(Location::toString).hasValue('/' + place);
  }

  @ParameterizedTest
  @CsvSource({
    "data/COLOR, base/kustomization.yaml:5:5",
    "data/PORT, base/site.env:2:1",
    "data/motd.txt, base/motd.txt:1:1",
    "metadata/name, prod/kustomization.yaml:3:13"
  })
  void anEntryOfAGeneratedObjectKnowsItsSource(String path, String place) {
    assertThat(settings().provenance(path)).map(Location::toString).hasValue('/' + place);
  }

  @Test
  void anObjectKnowsWhereItBegins() {
    assertThat(settings().location()).hasToString("/base/kustomization.yaml:3:3");
    assertThat(RESULT.manifests())
        .extracting(manifest -> manifest.location().toString())
        .contains("/base/web.yaml:1:1");
  }

  @Test
  void whatIsNotThereWasWrittenByNobody() {
    assertThat(settings().provenance("data/SIZE")).isEmpty();
    assertThat(settings().provenance("")).isEmpty();
  }

  private static Manifest settings() {
    return RESULT.manifests().stream()
        .filter(manifest -> manifest.id().gvk().kind().equals("ConfigMap"))
        .findFirst()
        .orElseThrow();
  }
}
