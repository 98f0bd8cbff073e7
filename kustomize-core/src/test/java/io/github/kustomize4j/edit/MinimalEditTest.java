package io.github.kustomize4j.edit;

import static io.github.kustomize4j.edit.Edited.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.PathPattern;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimalEditTest {
  private static KustomizationEditor image(KustomizationEditor editor, String... changes) {
    return editor.setImages(List.of(changes).stream().map(ImageChange::parse).toList());
  }

  private static KustomizationEditor remove(KustomizationEditor editor, String... patterns) {
    return editor.removeResources(List.of(patterns).stream().map(PathPattern::of).toList());
  }

  @Test
  void onlyTheValueChanges() {
    String before =
        """
        images:   # the images

          - newTag: '1.8'    # old
            name: "nginx"
          - {name: app, newTag: v1}  # app
        # end
        """;

    assertThat(minimal(before, editor -> image(editor, "nginx:1.9", "app:v2")))
        .isEqualTo(before.replace("'1.8'", "'1.9'").replace("v1", "v2"));
  }

  @Test
  @Timeout(30)
  void aLongLineTakesNoLongTime() {
    String items = "r.yaml, ".repeat(50_000);
    String before = "resources: [" + items + "s.yaml]\n";

    assertThat(minimal(before, editor -> editor.addResources(List.of("t.yaml"))))
        .isEqualTo("resources: [" + items + "s.yaml, t.yaml]\n");
  }

  @Test
  void aTextOfManyQuotesIsOne() {
    String before = "namespace: a\nnamePrefix: 'x" + "''".repeat(50_000) + "' # c\n";

    assertThat(minimal(before, editor -> editor.setNamePrefix("y")))
        .isEqualTo("namespace: a\nnamePrefix: 'y' # c\n");
  }

  @Test
  void newEntriesFindTheirPlaceAmongSortedOnes() {
    String before = "images:\n- name: a\n  newTag: x # c\n- name: m\n  newTag: x\n";

    assertThat(minimal(before, editor -> image(editor, "b=c:1")))
        .isEqualTo(
            "images:\n- name: a\n  newTag: x # c\n- name: b\n  newName: c\n  newTag: \"1\"\n"
                + "- name: m\n  newTag: x\n");
  }

  @Test
  void entriesThatAreNotSortedStayWhereTheyAre() {
    String before = "images:\n- name: z\n  newTag: x\n- name: b\n  newTag: yy\n";

    assertThat(minimal(before, editor -> image(editor, "b:w", "a:1")))
        .isEqualTo(before.replace("yy", "w") + "- name: a\n  newTag: \"1\"\n");
  }

  @Test
  void entriesAreSortedWhereTheirOrderMeansSomething() {
    String before = "images:\n- name: b\n  newName: c\n- name: a\n  newName: b\n";

    assertThat(minimal(before, editor -> image(editor, "x:1")))
        .isEqualTo(
            "images:\n- name: a\n  newName: b\n- name: b\n  newName: c\n- name: x\n"
                + "  newTag: \"1\"\n");
  }

  @Test
  void listsGrowAndShrinkInTheirStyle() {
    assertThat(
            minimal(
                "resources:\n  - a # x\n  # y\n\nnamespace: b", e -> e.addResources(List.of("c"))))
        .isEqualTo("resources:\n  - a # x\n  - c\n  # y\n\nnamespace: b");
    assertThat(minimal("resources: [a,  b] # x\n", e -> e.addResources(List.of("c, d"))))
        .isEqualTo("resources: [a,  b, \"c, d\"] # x\n");
    assertThat(minimal("resources: [ a, b,c ]\n", e -> remove(e, "a", "c")))
        .isEqualTo("resources: [ b ]\n");
    assertThat(minimal("# r\nresources:\n- a\n# two\n- b\n", e -> remove(e, "a")))
        .isEqualTo("# r\nresources:\n# two\n- b\n");
  }

  @Test
  void jsonStaysJson() {
    String before = "{\n  \"resources\": [\n    \"a\",\n    \"b\"\n  ]\n}\n";

    assertThat(minimal(before, e -> e.addResources(List.of("c")).setNamespace("ns")))
        .isEqualTo(
            "{\n  \"resources\": [\n    \"a\",\n    \"b\",\n    \"c\"\n  ],\n"
                + "  \"namespace\": \"ns\"\n}\n");
  }

  @Test
  void lineEndsAndByteOrderMarksStay() {
    assertThat(
            minimal("\uFEFF# x\r\nnamespace: a\r\n", e -> e.setNamespace("b").setNamePrefix("p")))
        .isEqualTo("\uFEFF# x\r\nnamespace: b\r\nnamePrefix: p\r\n");
    assertThat(minimal("namespace: a\r\nnameSuffix: \"b\"", e -> e.setNameSuffix("")))
        .isEqualTo("namespace: a");
    assertThat(minimal("# only", e -> e.setNamespace("b"))).isEqualTo("# only\nnamespace: b");
    assertThat(minimal("", e -> e.setNamespace("b"))).isEqualTo("namespace: b\n");
  }

  @Test
  void olderFieldsStayUnlessTheyMustGo() {
    assertThat(minimal("bases:\n- a # x\n", e -> e.addResources(List.of("b"))))
        .isEqualTo("bases:\n- a # x\n- b\n");
    assertThat(minimal("resources: [r]\nbases: [a]\n", e -> remove(e, "r", "a").setNamespace("ns")))
        .isEqualTo("namespace: ns\n");
    assertThat(
            minimal(
                "configMapGenerator:\n- name: c\n  env: x # e\n",
                e ->
                    e.addConfigMap(
                        new GeneratorSpec(
                            "c", "", "", "", List.of(), List.of(), List.of("y"), false))))
        .isEqualTo("configMapGenerator:\n- name: c\n  envs:\n  - x\n  - \"y\"\n");
  }

  @Test
  void mapsGrowAndShrink() {
    String before = "commonLabels:\n  # first\n  a: b # b\n  \"c\": d\n";

    assertThat(minimal(before, e -> e.addCommonLabels(Map.of("c", "true", "e", "f"), true)))
        .isEqualTo("commonLabels:\n  # first\n  a: b # b\n  \"c\": \"true\"\n  e: f\n");
    assertThat(minimal(before, e -> e.removeCommonLabels(List.of("c"), false)))
        .isEqualTo("commonLabels:\n  # first\n  a: b # b\n");
    assertThat(
            minimal("commonLabels: {a: b, c: d}\n", e -> e.removeCommonLabels(List.of("a"), true)))
        .isEqualTo("commonLabels: {c: d}\n");
  }

  @Test
  void fixPutsNewFieldsInThePlaceOfOldOnes() {
    String before =
        """
        # labels
        commonLabels:
          # why
          a: b
        namespace: ns
        patchesStrategicMerge:
        - p.yaml # p
        """;

    assertThat(minimal(before, KustomizationEditor::fix))
        .isEqualTo(
            """
            # labels
            # why
            labels:
            - includeSelectors: true
              pairs:
                a: b
            namespace: ns
            patches:
            - patch: p.yaml
            """);
  }

  @Test
  void whatCannotBeChangedInPlaceIsWrittenAnew() {
    assertThat(minimal("namespace: &n a\nnamePrefix: *n\n", e -> e.setNamespace("b")))
        .isEqualTo(
            "namespace: b\nnamePrefix: a\n"
                + "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
    assertThat(minimal("resources:\n- a\nresources:\n- b\n", e -> e.addResources(List.of("c"))))
        .contains("- b\n- c\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "namespace: 'ns'   # c\nimages: [{name: a, newTag: \"1\"}]\nresources: [r]\n",
        "images:\n- name: z\n  newTag: v\n- name: a\n  newTag: '1'\nnamespace: ns\nresources: [r]",
        "{\"namespace\": \"ns\", \"resources\": [\"r\"], \"images\": [{name: a, newTag: !!str 1}]}",
      })
  void theValueThatIsThereChangesNothing(String text) {
    String after =
        minimal(text, e -> image(e.setNamespace("ns").addResources(List.of("r")), "a:1"));

    assertThat(after).isEqualTo(text);
  }
}
