package io.github.kustomize4j.edit;

import static io.github.kustomize4j.edit.Edited.exact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.files.PathPattern;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected here was written by kustomize v5.8.1. */
class KustomizationEditorTest {
  private static final String TYPE =
      "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";

  @Test
  void commentsMoveToTheirFields() {
    String before =
        """
        # top comment

        # about resources
        resources: # trailing
          # inner comment
        - a.yaml   # a note
          # after a

        # about prefix
        namePrefix: "x-"

        commonLabels: {app: foo, "n": "1"}
        vars: []
        # tail comment
        """;

    assertThat(exact(before, editor -> editor.addResources(List.of("b.yaml"))))
        .isEqualTo(
            """
            # top comment

            # about resources
              # inner comment
            resources:
            - a.yaml
            - b.yaml
              # after a

            # about prefix
            namePrefix: x-

            commonLabels:
              app: foo
              "n": "1"
            """
                + TYPE);
  }

  @Test
  void newFieldsComeInTheOrderOfTheReference() {
    String after =
        exact(
            "",
            editor ->
                editor
                    .setReplicas(List.of(ReplicaChange.parse("web=3")))
                    .addCommonAnnotations(Map.of("a", "b"), false)
                    .setNamespace("ns")
                    .addComponents(List.of("../c"))
                    .setImages(List.of(ImageChange.parse("nginx:1.9"))));

    assertThat(after)
        .isEqualTo(
            TYPE
                + """
                namespace: ns
                commonAnnotations:
                  a: b
                images:
                - name: nginx
                  newTag: "1.9"
                replicas:
                - count: 3
                  name: web
                components:
                - ../c
                """);
  }

  @Test
  void olderFieldsBecomeNewerOnes() {
    String before =
        "bases: [../base]\nimageTags: [{name: a, newTag: b}]\n"
            + "helmChartInflationGenerator: [{chartName: foo, chartHome: h, valuesLocal: {a: 1e3}}]\n";

    assertThat(exact(before, editor -> editor.setNamePrefix("x")))
        .isEqualTo(
            TYPE
                + "resources:\n- ../base\nnamePrefix: x\nhelmCharts:\n- name: foo\n  valuesInline:\n"
                + "    a: 1000\nhelmGlobals:\n  chartHome: h\nimages:\n- name: a\n  newTag: b\n");
  }

  @Test
  void emptyStructsStayAndEmptyTextsGo() {
    String before =
        """
        patches: [{path: p, target: {}, options: {allowNameChange: false}}]
        replacements: [{source: {kind: K}, targets: [{fieldPaths: [a]}, null]}]
        vars: [{name: V, objref: {kind: K}}]
        replicas: [{name: r}]
        """;

    assertThat(exact(before, editor -> editor.setNamespace("")))
        .isEqualTo(
            """
            patches:
            - options: {}
              path: p
              target: {}
            replacements:
            - source:
                kind: K
              targets:
              - fieldPaths:
                - a
                select: null
              - null
            vars:
            - fieldref: {}
              name: V
              objref:
                kind: K
                name: ""
            replicas:
            - count: 0
              name: r
            """
                + TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "nginx:1.9, '', 1.9, ''",
    "nginx=other, other, '', ''",
    "nginx=*:*@*, old, T, D",
    "nginx@sha256:1, '', '', sha256:1",
    "nginx=other:2@d, other, 2, d",
    "nginx=, '', '', ''",
  })
  void imagesAreReplacedUnlessStarsKeepThem(
      String change, String newName, String tag, String digest) {
    KustomizationEditor edited =
        Edited.editor("images: [{name: nginx, newName: old, newTag: T, digest: D, tagSuffix: S}]")
            .setImages(List.of(ImageChange.parse(change)));

    var image = Trees.entries(edited.fields(), "images").get(0);
    assertThat(Trees.text(image, "newName")).isEqualTo(newName);
    assertThat(Trees.text(image, "newTag")).isEqualTo(tag);
    assertThat(Trees.text(image, "digest")).isEqualTo(digest);
    assertThat(Trees.text(image, "tagSuffix")).isEmpty();
  }

  @Test
  void imagesAreSortedAndOfOneNameTheFirstStays() {
    String before = "images: [{name: z, newTag: a}, {name: z, newTag: b}]\n";

    assertThat(exact(before, editor -> editor.setImages(List.of(ImageChange.parse("b:1")))))
        .isEqualTo("images:\n- name: b\n  newTag: \"1\"\n- name: z\n  newTag: a\n" + TYPE);
  }

  @Test
  void generatorsTakeTheOptionsOfTheFile() {
    String before =
        "configMapGenerator: [{name: cm, literals: [a=b], options: {labels: {x: l}}}]\n"
            + "generatorOptions: {labels: {x: g, z: g}, disableNameSuffixHash: true}\n";

    assertThat(
            exact(
                before,
                editor -> editor.addConfigMap(GeneratorSpec.ofLiterals("cm", List.of("c=d")))))
        .isEqualTo(
            """
            configMapGenerator:
            - literals:
              - a=b
              - c=d
              name: cm
              options:
                disableNameSuffixHash: true
                labels:
                  x: l
                  z: g
            generatorOptions:
              disableNameSuffixHash: true
              labels:
                x: g
                z: g
            """
                + TYPE);
  }

  @Test
  void literalsKeepTheirOrder() {
    String before = "secretGenerator: [{name: s, literals: [z=1, a=2, m=3]}]\n";
    GeneratorUpdate update = new GeneratorUpdate("s", "", "", List.of("a=9"));

    assertThat(exact(before, editor -> editor.setSecret(update)))
        .contains("- z=1\n  - a=9\n  - m=3\n");
  }

  @Test
  void labelsWithoutSelectorJoinTheFirstEntryOfTheirSort() {
    String before = "labels: [{pairs: {s: t}, includeSelectors: true}, {pairs: {a: b}}]\n";

    assertThat(exact(before, editor -> editor.addLabels(Map.of("c", "d"), false, false)))
        .isEqualTo(
            "labels:\n- includeSelectors: true\n  pairs:\n    s: t\n- pairs:\n    a: b\n    c: d\n"
                + TYPE);
  }

  @Test
  void whatIsThereBringsANoticeAndFormatsTheFileAllTheSame() {
    KustomizationEditor edited =
        Edited.editor("resources: [a]\n").addResources(List.of("a", "b", "b"));

    assertThat(edited.notices())
        .containsExactly(
            "resource a already in kustomization file", "resource b already in kustomization file");
    assertThat(Edited.text(edited)).isEqualTo("resources:\n- a\n- b\n" + TYPE);
  }

  @Test
  void aPatchThatIsThereLeavesTheFileAlone() {
    String before = "patches: [{path: p}]\n";
    KustomizationEditor edited = Edited.editor(before).addPatch(PatchSpec.ofPath("p"));

    assertThat(edited.notices()).hasSize(1);
    assertThat(Edited.text(edited)).isEqualTo(before);
  }

  @Test
  void removalsWithoutAMatchLeaveTheFileAlone() {
    String before = "resources: [dir/a.yaml]\n";
    List<PathPattern> pattern = List.of(PathPattern.of("*.yaml"));

    assertThat(exact(before, editor -> editor.removeResources(pattern))).isEqualTo(before);
    // Labels are another matter: the reference formats the file.
    assertThat(exact(before, editor -> editor.removeCommonLabels(List.of("x"), true)))
        .startsWith("resources:\n- dir/a.yaml\n");
  }

  @Test
  void fixMovesPatchesAndLabels() {
    String before =
        """
        # psm
        patchesStrategicMerge:
        - |-
          kind: X
        # js
        patchesJson6902:
        - path: j.yaml
          target: {kind: D}
        commonLabels: {a: b}
        labels: [{pairs: {c: d}}]
        """;

    assertThat(exact(before, KustomizationEditor::fix))
        .isEqualTo(
            """
            # psm
            # js
            labels:
            - pairs:
                c: d
            - includeSelectors: true
              pairs:
                a: b
            """
                + TYPE
                + """
                patches:
                - path: j.yaml
                  target:
                    kind: D
                - patch: 'kind: X'
                """);
  }

  @Test
  void fixRefusesALabelThatStandsTwice() {
    KustomizationEditor editor = Edited.editor("commonLabels: {a: b}\nlabels:\n- pairs: {a: c}\n");

    assertThatThrownBy(editor::fix)
        .isInstanceOfSatisfying(
            KustomizationException.class,
            e -> {
              assertThat(e.diagnostic().message())
                  .isEqualTo("label name 'a' exists in both commonLabels and labels");
              assertThat(e.location()).hasToString("kustomization.yaml:3:14");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'resources: [', 'did not find expected'",
    "'foo: bar', 'unknown field \"foo\"'",
    "'namespace: 12', 'cannot unmarshal number'",
    "'- a', 'cannot unmarshal array'",
  })
  void badFilesAreRefusedWithTheirPlace(String text, String phrase) {
    assertThatThrownBy(() -> Edited.editor(text))
        .isInstanceOfSatisfying(
            KustomizeException.class,
            e -> {
              assertThat(e.diagnostic().message()).contains(phrase);
              assertThat(e.location()).isNotNull();
            });
    assertThatThrownBy(() -> Edited.editor("a: [")).isInstanceOf(ParseException.class);
  }

  @Test
  void badChangesAreRefused() {
    KustomizationEditor editor = Edited.editor("commonLabels: {a: b}\nbuildMetadata: []\n");

    refused(() -> editor.addCommonLabels(Map.of("a", "c"), false), "label a already in");
    refused(() -> editor.removeCommonLabels(List.of("z"), false), "label z is not defined");
    refused(() -> editor.removeCommonAnnotations(List.of("z"), false), "is not defined in");
    refused(() -> editor.addBuildMetadata(List.of("foo")), "invalid buildMetadata option: foo");
    refused(
        () -> editor.addPatch(new PatchSpec("a", "b", "", "", "", "", "", "", "")), "same time");
    refused(() -> editor.addPatch(PatchSpec.ofPath("")), "must provide either patch or path");
    refused(() -> editor.setCommonAnnotations(Map.of("_a", "b")), "invalid annotation key");
    refused(() -> editor.removeSecrets(List.of("s"), ""), "no specified secret(s) were found");
    refused(() -> ImageChange.parse("nginx"), "invalid format of image");
    refused(() -> ImageChange.parse("localhost:5000/x"), "invalid format of image");
    refused(() -> ReplicaChange.parse("web=0x10"), "invalid format of replica");
    refused(() -> KeyValues.parse("label", List.of(":v")), "invalid label: ':v'");
  }

  private static void refused(Runnable change, String phrase) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            KustomizationException.class,
            e -> assertThat(e.diagnostic().message()).contains(phrase));
  }

  @Test
  void editorsDoNotChange() {
    KustomizationEditor editor = Edited.editor("namespace: a\n");
    KustomizationEditor other = editor.setNamespace("b");

    assertThat(Edited.text(editor)).isEqualTo("namespace: a\n");
    assertThat(Edited.text(other)).startsWith("namespace: b\n");
  }
}
