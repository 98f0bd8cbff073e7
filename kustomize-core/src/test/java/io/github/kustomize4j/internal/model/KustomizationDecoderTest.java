package io.github.kustomize4j.internal.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KustomizationDecoderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Kustomization decode(String text) {
    YamlReader reader = YamlReader.of(ReadLimits.DEFAULTS);
    return KustomizationDecoder.decode(
        "app/kustomization.yaml", text.getBytes(UTF_8), reader, diagnostics);
  }

  private List<Diagnostic> refusals(String text) {
    try {
      decode(text);
    } catch (KustomizationException e) {
      return e.diagnostics();
    }
    throw new AssertionError("accepted: " + text);
  }

  private Diagnostic refusal(String text) {
    return refusals(text).get(0);
  }

  private static List<String> texts(List<ScalarNode> nodes) {
    return nodes.stream().map(ScalarNode::text).toList();
  }

  @Test
  void foldsOlderFieldsIntoTheNewer() {
    Kustomization kustomization =
        decode(
            """
            bases: [b]
            resources: [a]
            imageTags: [{name: old}]
            images: [{name: new}]
            configMapGenerator: [{name: c, env: last, envs: [first]}]
            """);

    assertThat(texts(kustomization.resources())).containsExactly("a", "b");
    assertThat(kustomization.images()).extracting(Image::name).containsExactly("new", "old");
    assertThat(texts(kustomization.configMapGenerator().get(0).sources().envs()))
        .containsExactly("first", "last");
  }

  @Test
  void foldsOlderChartsAndTheirLastHomes() {
    Kustomization kustomization =
        decode(
            """
            helmChartInflationGenerator:
            - {chartName: a, chartVersion: "1", chartHome: one, values: v.yaml, helmBin: x}
            - {chartName: b, chartHome: two}
            helmCharts: [{name: c}]
            """);

    assertThat(kustomization.helmCharts())
        .extracting(HelmChart::name)
        .containsExactly("c", "a", "b");
    assertThat(kustomization.helmCharts().get(1).valuesFile()).isEqualTo("v.yaml");
    assertThat(kustomization.helmGlobals()).isEqualTo(new HelmGlobals("two", ""));
  }

  @Test
  void namesMatchWhateverTheirCaseAndTheLastSpellingWins() {
    Kustomization kustomization =
        decode("NAMEPREFIX: upper\nnamePrefix: lower\nImages: [{NEWTAG: '1'}]\n");

    assertThat(kustomization.namePrefix().text()).isEqualTo("lower");
    assertThat(kustomization.images().get(0).newTag()).isEqualTo("1");
  }

  @Test
  void aNullIsAnAbsentFieldAndAnEmptyText() {
    Kustomization kustomization =
        decode("namespace: null\nresources: [null]\ncommonLabels: {a: null}\npatches: [null]\n");

    assertThat(kustomization.namespace()).isNull();
    assertThat(texts(kustomization.resources())).containsExactly("");
    assertThat(kustomization.commonLabels().texts()).containsEntry("a", "");
    assertThat(kustomization.patches().get(0).path()).isNull();
  }

  @Test
  void entriesKnowTheirPlace() {
    Kustomization kustomization = decode("resources:\n- a.yaml\n- b.yaml\n");

    assertThat(kustomization.resources().get(1).location())
        .hasToString("app/kustomization.yaml:3:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: [a] | array into Go struct field Kustomization.TypeMeta.kind of type string",
        "metadata: {labels: {a: 1}} | number into Go struct field ObjectMeta.metadata.labels of type string",
        "openapi: [1] | array into Go struct field Kustomization.openapi of type map[string]string",
        "commonLabels: {a: {b: c}} | object into Go struct field Kustomization.commonLabels of type string",
        "labels: {a: b} | object into Go struct field Kustomization.labels of type []types.Label",
        "labels: [1] | number into Go struct field Kustomization.labels of type types.Label",
        "labels: [{pairs: {a: y}}] | bool into Go struct field Label.labels.pairs of type string",
        "labels: [{includeSelectors: 'true'}] | string into Go struct field Label.labels.includeSelectors of type bool",
        "labels: [{fields: [{group: 1}]}] | number into Go struct field FieldSpec.labels.fields.Gvk.group of type string",
        "patchesStrategicMerge: 1 | number into Go struct field Kustomization.patchesStrategicMerge of type []types.PatchStrategicMerge",
        "patchesJson6902: [{path: 1}] | number into Go struct field Patch.patchesJson6902.path of type string",
        "patches: [{target: {group: 1}}] | number into Go struct field Selector.patches.target.ResId.Gvk.group of type string",
        "patches: [{target: {name: y}}] | bool into Go struct field Selector.patches.target.ResId.name of type string",
        "patches: [{options: {allowNameChange: 1}}] | number into Go struct field PatchArgs.patches.options.allowNameChange of type bool",
        "imageTags: [{newTag: 1.20}] | number into Go struct field Image.imageTags.newTag of type string",
        "replacements: [{source: {kind: 1}}] | number into Go struct field SourceSelector.replacements.Replacement.source.ResId.Gvk.kind of type string",
        "replacements: [{source: {options: {index: 1.5}}}] | number 1.5 into Go struct field FieldOptions.replacements.Replacement.source.options.index of type int",
        "replacements: [{sourceValue: 1}] | number into Go struct field ReplacementField.replacements.Replacement.sourceValue of type string",
        "replacements: [{targets: 1}] | number into Go struct field ReplacementField.replacements.Replacement.targets of type []*types.TargetSelector",
        "replacements: [{targets: [1]}] | number into Go struct field ReplacementField.replacements.Replacement.targets of type types.TargetSelector",
        "replacements: [{targets: [{reject: [{kind: 1}]}]}] | number into Go struct field Selector.replacements.Replacement.targets.reject.ResId.Gvk.kind of type string",
        "replacements: [{targets: [{options: {create: 1}}]}] | number into Go struct field FieldOptions.replacements.Replacement.targets.options.create of type bool",
        "replicas: [{count: '1'}] | string into Go struct field Replica.replicas.count of type int64",
        "replicas: [{count: 100000000000000000000}] | number 100000000000000000000 into Go struct field Replica.replicas.count of type int64",
        "vars: [{objref: {kind: 1}}] | number into Go struct field Target.vars.objref.Gvk.kind of type string",
        "vars: [{fieldref: {fieldpath: 1}}] | number into Go struct field FieldSelector.vars.fieldref.fieldPath of type string",
        "sortOptions: {order: 1} | number into Go struct field SortOptions.sortOptions.order of type types.SortOrder",
        "sortOptions: {legacySortOptions: {orderFirst: [1]}} | number into Go struct field LegacySortOptions.sortOptions.legacySortOptions.orderFirst of type string",
        "resources: {a: b} | object into Go struct field Kustomization.resources of type []string",
        "resources: [2] | number into Go struct field Kustomization.resources of type string",
        "configMapGenerator: [{name: 1}] | number into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.name of type string",
        "configMapGenerator: [{env: 1}] | number into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.KvPairSources.env of type string",
        "configMapGenerator: [{options: {labels: {a: 1}}}] | number into Go struct field GeneratorOptions.configMapGenerator.GeneratorArgs.options.labels of type string",
        "secretGenerator: [{type: 1}] | number into Go struct field SecretArgs.secretGenerator.type of type string",
        "helmCharts: [{valuesInline: 1}] | number into Go struct field HelmChart.helmCharts.valuesInline of type map[string]interface {}",
        "helmChartInflationGenerator: [{extraArgs: 1}] | number into Go struct field HelmChartArgs.helmChartInflationGenerator.extraArgs of type []string",
        "generatorOptions: 1 | number into Go struct field Kustomization.generatorOptions of type types.GeneratorOptions",
      })
  void namesTypesAsTheReferenceDoes(String text, String expected) {
    Diagnostic refusal = refusal(text);

    assertThat(refusal.message())
        .isEqualTo("invalid Kustomization: json: cannot unmarshal " + expected);
    assertThat(refusal.code()).isEqualTo(Code.WRONG_TYPE);
    assertThat(refusal.location()).isNotNull();
    assertThat(refusal.hint()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"count: 1.0, 1", "count: 1e3, 1000", "count: -5, -5", "name: a, 0"})
  void wholeNumbersInAnySpelling(String field, long expected) {
    assertThat(decode("replicas: [{" + field + "}]").replicas().get(0).count()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resource: [a]           | resource | 1:1 | did you mean `resources`?",
        "images: [{tag: '1'}]    | tag      | 1:11 | did you mean `newTag`?",
        "secretGenerator: [{literal: [a]}] | literal | 1:20 | did you mean `literals`?",
        "configMapGenerator: [{disableNameSuffixHash: true}] | disableNameSuffixHash | 1:23 | `disableNameSuffixHash` belongs under `options`",
        "configMapGenerator: [{type: a}] | type | 1:23 | remove it; known here are behavior, env, envs, files, literals, name, namespace, options",
        "foo: null               | foo      | 1:1 | remove it",
        "metadata: {foo: 1}      | foo      | 1:12 | remove it; known here are annotations, labels, name, namespace",
        "patches: [{options: {foo: true}}] | foo | 1:22 | remove it; known here are allowKindChange, allowNameChange",
      })
  void unknownFields(String text, String name, String place, String hint) {
    Diagnostic refusal = refusal(text);

    assertThat(refusal.message())
        .startsWith("invalid Kustomization: json: unknown field \"" + name + '"');
    assertThat(refusal.location()).hasToString("app/kustomization.yaml:" + place);
    assertThat(refusal.hint()).isEqualTo(hint);
    assertThat(refusal.code()).isEqualTo(Code.UNKNOWN_FIELD);
  }

  @Test
  void findsEveryMistakeAndBeginsWithTheOneThatTheReferenceReports() {
    assertThat(refusals("resources: 1\nimages: [{foo: 1}]\nnamePrefix: 1\nzoo: 1\nbar: 1\n"))
        .extracting(found -> found.location().line())
        .containsExactly(5, 2, 3, 1, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "kind: Component",
        "kind: Foo",
        "resources:",
        "namePrefix: ''",
        "bases: []",
        "imageTags: []",
        "helmChartInflationGenerator: []"
      })
  void saysNothing(String text) {
    assertThat(refusal(text).message()).isEqualTo("kustomization.yaml is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resources: []", "metadata: {}", "openapi: {}", "helmGlobals: {}", "labels: []"})
  void anEmptyListOrMapSaysSomething(String text) {
    assertThat(decode(text).kind()).isEqualTo("Kustomization");
  }

  @Test
  void headerIsChecked() {
    assertThat(refusals("kind: Foo\napiVersion: v1\nresources: []\n"))
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            kind -> assertThat(kind).contains(":1:7", "kind should be Kustomization or Component"),
            version ->
                assertThat(version)
                    .contains(
                        ":2:13", "apiVersion for Foo should be kustomize.config.k8s.io/v1beta1"));
    assertThat(decode("kind: Component\nresources: []\n").apiVersion())
        .isEqualTo("kustomize.config.k8s.io/v1alpha1");
  }

  @Test
  void warnsOfOlderFieldsInTheReferencesOrder() {
    decode("vars: []\npatches: []\nbases: [a]\ncommonLabels: {}\n");

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "app/kustomization.yaml:3:1: 'bases' is deprecated. Please use 'resources' instead."
                + " Run 'kustomize edit fix' to update your Kustomization automatically.",
            "app/kustomization.yaml:4:1: 'commonLabels' is deprecated. Please use 'labels' instead."
                + " Run 'kustomize edit fix' to update your Kustomization automatically.",
            "app/kustomization.yaml:1:1: 'vars' is deprecated. Please use 'replacements' instead."
                + " [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization"
                + " automatically.");
  }

  @ParameterizedTest
  @CsvSource({"[a], array", "a, string", "12, number", "true, bool"})
  void refusesWhatIsNoMap(String text, String type) {
    assertThatExceptionOfType(KustomizationException.class)
        .isThrownBy(() -> decode(text))
        .withMessageContaining(
            "invalid Kustomization: json: cannot unmarshal "
                + type
                + " into Go value of type types.Kustomization");
  }
}
