package io.github.kustomize4j.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outputs and phrases are those of kustomize. */
class PluginsTest {
  private final Map<String, String> files = new LinkedHashMap<>();

  @BeforeEach
  void aConfigMap() {
    files.put("app/r.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n");
  }

  private String render(String kustomization) {
    files.put("app/kustomization.yaml", kustomization);
    return Kustomize.create().render(FileTree.inMemory(files), "app").toYaml();
  }

  private String transform(String object) {
    files.put("app/t.yaml", "apiVersion: builtin\nmetadata: {name: x}\n" + object);
    return render("resources: [r.yaml]\ntransformers: [t.yaml]\n");
  }

  private String generate(String object) {
    files.put("app/g.yaml", "apiVersion: builtin\nmetadata: {name: x}\n" + object);
    return render("generators: [g.yaml]\n");
  }

  @Test
  void objectsInPlaceComeBeforeFilesAndDirectories() {
    files.put("app/sub/kustomization.yaml", "namePrefix: p-\nresources: [g.yaml]\n");
    files.put(
        "app/sub/g.yaml", "apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: g}\n");

    assertThat(
            render(
                """
                sortOptions: {order: fifo}
                buildMetadata: [originAnnotations]
                generators:
                - sub
                - |
                  apiVersion: builtin
                  kind: ConfigMapGenerator
                  metadata: {name: x, namespace: ns}
                """))
        .isEqualTo(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              annotations:
                config.kubernetes.io/origin: |
                  configuredIn: kustomization.yaml
                  configuredBy:
                    apiVersion: builtin
                    kind: ConfigMapGenerator
                    name: x
                    namespace: ns
              name: x-6ct58987ht
              namespace: ns
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              annotations:
                config.kubernetes.io/origin: |
                  configuredIn: sub/g.yaml
                  configuredBy:
                    apiVersion: builtin
                    kind: ConfigMapGenerator
                    name: p-g
              name: p-g-6ct58987ht
            """);
  }

  @Test
  void numbersPassForTextsOutsideOfEmbeddedStructs() {
    String fields = "fieldSpecs: [{path: metadata/labels, create: true}]\n";
    assertThat(transform("kind: LabelTransformer\nlabels: {a: 1, b: true}\n" + fields))
        .contains("a: \"1\"\n    b: \"true\"\n");
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> generate("kind: ConfigMapGenerator\nliterals: [1]\n"))
        .withMessageContaining("ConfigMapArgs.GeneratorArgs.KvPairSources.literals of type string");
  }

  @Test
  void envIsAFieldOfKustomizationsOnly() {
    files.put("app/a.env", "K=v\n");
    assertThat(generate("kind: ConfigMapGenerator\nenv: a.env\n")).doesNotContain("K: v");
    assertThat(generate("kind: ConfigMapGenerator\nenvs: [a.env]\n")).contains("K: v\n");
  }

  @Test
  void aPluginHashComesBeforeTheFinalOne() {
    files.put("app/t.yaml", "apiVersion: builtin\nkind: HashTransformer\nmetadata: {name: x}\n");
    assertThat(
            render("configMapGenerator: [{name: cm, literals: [a=b]}]\ntransformers: [t.yaml]\n"))
        .contains("name: cm-4h2mbtbbt6-4h2mbtbbt6\n");
  }

  @Test
  void serviceAccountsOfGoogle() {
    assertThat(
            generate(
                "kind: IAMPolicyGenerator\ncloud: gke\nkubernetesService: {name: k}\n"
                    + "serviceAccount: {name: g, projectId: p}\n"))
        .contains("iam.gke.io/gcp-service-account: g@p.iam.gserviceaccount.com\n  name: k\n");
  }

  @Test
  void valueIsTheDirectoryUnlessSaid() {
    assertThat(transform("kind: ValueAddTransformer\ntargets: [{fieldPath: data/b}]\n"))
        .contains("data:\n  b: app\n");
    assertThat(
            transform(
                "kind: ValueAddTransformer\nvalue: n\ntargets: [{fieldPath: metadata/namespace}]"))
        .contains("namespace: \"n\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: PrefixTransformer | plugin PrefixTransformer.builtin.[noGrp]/x.[noNs] fails configuration: fieldSpecs is not expected to be nil",
        "kind: Foo | unable to load builtin Foo.builtin.[noGrp]",
        "kind: SortOrderTransformer | unable to load builtin SortOrderTransformer.builtin.[noGrp]",
        "kind: ConfigMapGenerator | plugin ConfigMapGenerator.builtin.[noGrp]/x.[noNs] not a transformer",
        "kind: PatchJson6902Transformer | must specify the target name",
        "kind: PatchStrategicMergeTransformer | empty file path and empty patch content",
        "kind: ValueAddTransformer | must specify at least one target",
      })
  void refusals(String object, String expected) {
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> transform(object))
        .withMessageContaining(expected);
  }

  @Test
  void externalPluginsAreNamed() {
    files.put("app/t.yaml", "apiVersion: x/v1\nkind: MyFn\nmetadata: {name: z}\n");
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> render("resources: [r.yaml]\ntransformers: [t.yaml]\n"))
        .withMessageContaining("external plugins disabled; unable to load external plugin 'MyFn'");
  }

  @Test
  void validatorsMayLabelAndNothingElse() {
    String object =
        """
        apiVersion: builtin
        kind: LabelTransformer
        metadata: {name: x}
        fieldSpecs: [{path: metadata/labels, create: true}]
        """;
    files.put("app/v.yaml", object + "labels: {validated-by: me}\n");
    assertThat(render("resources: [r.yaml]\nvalidators: [v.yaml]\n"))
        .contains("labels:\n    validated-by: me\n");

    files.put("app/v.yaml", object + "labels: {other: me}\n");
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> render("resources: [r.yaml]\nvalidators: [v.yaml]\n"))
        .withMessageContaining("validator shouldn't modify the resource map");
  }

  @Test
  void earlierNotesOfTransformersStay() {
    files.put(
        "app/r.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: a
          annotations:
            alpha.config.kubernetes.io/transformations: |
              - configuredIn: x.yaml
                configuredBy: {kind: Foo, apiVersion: v1}
                extra: 1
              - path: b.yaml
        """);
    assertThat(
            render("resources: [r.yaml]\nnamePrefix: p-\nbuildMetadata: [transformerAnnotations]"))
        .contains(
            """
                alpha.config.kubernetes.io/transformations: |
                  - configuredIn: x.yaml
                    configuredBy:
                      apiVersion: v1
                      kind: Foo
                  - path: b.yaml
                  - configuredIn: kustomization.yaml
                    configuredBy:
                      apiVersion: builtin
                      kind: PrefixTransformer
            """);
  }
}
