package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.model.KustomizationDecoder;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command lines and values were recorded from kustomize v5.8.1. */
class HelmChartsTest {
  private static final TreePath ROOT = TreePath.of("/ROOT");
  private static final YamlReader YAML = YamlReader.of(ReadLimits.DEFAULTS);
  private static final HelmOptions ENABLED = options("");
  private static final String VALUES = "# default\na: 1\nm: {x: 1}\n";
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "ROOT/charts/mini/values.yaml", VALUES,
              "ROOT/lib/charts/mini/values.yaml", VALUES,
              "ROOT/charts/mini-1.2.3/pulled/values.yaml", "pulled: true\n",
              "ROOT/charts/list/values.yaml", "- a\n",
              "ROOT/charts/empty/values.yaml", "# nothing\n",
              "ROOT/v.yaml", "a: 7\nm:\n  x: 2\n",
              "ROOT/add/one.yaml", "one: 1\n",
              "ROOT/two.yaml", "two: 2\n"));

  private final RecordingPrograms programs = new RecordingPrograms(HelmChartsTest::helm);

  private static HelmOptions options(String kubeVersion, String... apiVersions) {
    return new HelmOptions(true, "helm", ImmutableList.copyOf(apiVersions), kubeVersion, false);
  }

  private static ProgramResult helm(ProgramCall call) {
    boolean version = call.command().get(1).equals("version");
    return RecordingPrograms.exit(0, version ? "v3.19.0+g3d8990f\n" : "kind: X\n", "a warning");
  }

  private HelmCharts charts(HelmOptions options, RecordingPrograms runner) {
    return new HelmCharts(
        options,
        new HelmApiVersions(options.apiVersions()),
        runner,
        FILES,
        path -> FILES.read(ROOT.resolve(path)),
        YAML,
        ROOT);
  }

  /** The command lines that a kustomization leads to, besides those that ask for the version. */
  private List<String> commands(HelmOptions options, String kustomization) {
    render(options, programs, kustomization);
    List<String> lines = new ArrayList<>();
    for (ProgramCall call : programs.calls) {
      if (!call.command().get(1).equals("version")) {
        lines.add(call.shown());
      }
    }
    assertThat(programs.openWorkspaces).as("workspaces that were not closed").isZero();
    return lines;
  }

  private void render(HelmOptions options, RecordingPrograms runner, String text) {
    Kustomization kustomization =
        KustomizationDecoder.decode("k", text.getBytes(UTF_8), YAML, new Diagnostics());
    HelmGlobals globals = kustomization.helmGlobals();
    HelmCharts charts = charts(options, runner);
    List<PreparedChart> prepared = new ArrayList<>();
    for (HelmChart chart : kustomization.helmCharts()) {
      prepared.add(
          charts.prepare(
              chart,
              globals == null ? new HelmGlobals("", "") : globals,
              kustomization.namespace() == null ? "" : kustomization.namespace().text(),
              false));
    }
    prepared.forEach(charts::render);
  }

  @Test
  void onlyAName() {
    assertThat(commands(ENABLED, "helmCharts:\n- name: mini\n"))
        .containsExactly(
            "helm template --generate-name /ROOT/charts/mini -f /TMP/mini-kustomize-values.yaml");
    assertThat(programs.written).containsEntry("mini-kustomize-values.yaml", VALUES);
    assertThat(programs.calls.get(0).shown()).isEqualTo("helm version --short");
    assertThat(programs.calls.get(0).environment())
        .isEqualTo(
            Map.of(
                "HELM_CONFIG_HOME", "/TMP/helm",
                "HELM_CACHE_HOME", "/TMP/helm/.cache",
                "HELM_DATA_HOME", "/TMP/helm/.data"));
  }

  @Test
  void releaseNamespaceAndValues() {
    String text =
        """
        namespace: team
        helmCharts:
        - name: mini
          releaseName: rel
          valuesFile: v.yaml
          valuesInline: {b: 2, a: 9}
          additionalValuesFiles: [add/one.yaml, ./two.yaml]
        """;
    assertThat(commands(ENABLED, text))
        .containsExactly(
            "helm template rel /ROOT/charts/mini --namespace team"
                + " -f /TMP/mini-kustomize-values.yaml -f /ROOT/add/one.yaml -f /ROOT/two.yaml");
    assertThat(programs.written).containsValue("a: 9\nb: 2\nm:\n  x: 2\n");
  }

  @Test
  void everyOption() {
    String text =
        """
        helmGlobals: {chartHome: lib/charts, configHome: cfg}
        helmCharts:
        - name: mini
          releaseName: rel
          namespace: own
          nameTemplate: 'x-{{ .y }}'
          valuesMerge: replace
          valuesInline: {n: null, y: 1, s: 'text # x', f: 1.0, big: 1000000, l: [1, {b: 2, a: 1}]}
          includeCRDs: true
          skipHooks: true
          skipTests: true
          debug: true
          devel: true
          kubeVersion: '1.30'
          apiVersions: [a/v1, b/v2]
        """;
    assertThat(commands(ENABLED, text))
        .containsExactly(
            "helm template rel /ROOT/lib/charts/mini --namespace own --name-template x-{{ .y }}"
                + " -f /TMP/mini-kustomize-values.yaml --api-versions a/v1 --api-versions b/v2"
                + " --kube-version 1.30 --include-crds --skip-tests --no-hooks --debug --devel");
    assertThat(programs.calls.get(0).environment()).containsEntry("HELM_CACHE_HOME", "cfg/.cache");
    assertThat(programs.written)
        .containsValue(
            "big: 1000000\nf: 1\n\"false\": null\nl:\n- 1\n- a: 1\n  b: 2\ns: 'text # x'\n\"true\": 1\n");
  }

  @Test
  void pullsWhatIsNotThere() {
    String text =
        """
        helmCharts:
        - name: absent
          releaseName: rel
          repo: https://charts.example.com
          version: 1.2.3
          valuesFile: v.yaml
        - name: other
          repo: oci://charts.example.com/team/
          devel: true
          valuesFile: v.yaml
        - name: mini
          repo: https://charts.example.com
        """;
    assertThat(commands(ENABLED, text))
        .containsExactly(
            "helm pull --untar --untardir /ROOT/charts/absent-1.2.3"
                + " --repo https://charts.example.com absent --version 1.2.3",
            "helm template rel /ROOT/charts/absent-1.2.3/absent"
                + " -f /TMP/absent-kustomize-values.yaml",
            "helm pull --untar --untardir /ROOT/charts oci://charts.example.com/team/other --devel",
            "helm template --generate-name /ROOT/charts/other"
                + " -f /TMP/other-kustomize-values.yaml --devel",
            "helm template --generate-name /ROOT/charts/mini -f /TMP/mini-kustomize-values.yaml");
  }

  @Test
  void flagsHoldWhereTheFileIsSilentAndItsListsAreShared() {
    String text =
        """
        helmCharts:
        - {name: mini, releaseName: a, kubeVersion: '1.20', debug: false}
        - {name: mini, releaseName: b, apiVersions: [own/v1]}
        - {name: mini, releaseName: c, apiVersions: [], kubeVersion: ''}
        """;
    String start = " /ROOT/charts/mini -f /TMP/mini-kustomize-values.yaml";
    assertThat(commands(options("1.29", "x/v1,y/v1", "z/v1"), text))
        .containsExactly(
            "helm template a"
                + start
                + " --api-versions own/v1 --api-versions z/v1 --kube-version 1.20",
            "helm template b" + start + " --api-versions own/v1 --kube-version 1.29",
            "helm template c"
                + start
                + " --api-versions own/v1 --api-versions z/v1 --kube-version 1.29");
  }

  @Test
  void aListLongerThanThatOfTheFlagsMovesAway() {
    HelmApiVersions versions = new HelmApiVersions(List.of("x", "y"));
    var a = versions.take(List.of("own-a", "own-b", "own-c"));
    var b = versions.take(List.of("own-d"));
    assertThat(a.get()).containsExactly("own-a", "own-b", "own-c");
    assertThat(b.get()).containsExactly("own-d");
    assertThat(versions.flags().get()).containsExactly("own-d", "own-b");
  }

  @Test
  void inAConfigurationAnEmptyFieldBeatsTheFlag() {
    Kustomization kustomization =
        KustomizationDecoder.decode(
            "k",
            "helmCharts: [{name: mini, debug: false, kubeVersion: '', apiVersions: []}]"
                .getBytes(UTF_8),
            YAML,
            new Diagnostics());
    HelmOptions flags = new HelmOptions(true, "helm", ImmutableList.of("x/v1"), "1.29", true);
    HelmChart chart = kustomization.helmCharts().get(0);
    PreparedChart prepared =
        charts(flags, programs).prepare(chart, new HelmGlobals("", ""), "", true);
    assertThat(prepared.debug()).isFalse();
    assertThat(prepared.kubeVersion()).isEmpty();
    assertThat(prepared.apiVersions().get()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "override | {a: 9, m: {y: 5}, n: null} | 'a: 9\nm:\n  \"true\": 5\n  x: 2\n'",
        "merge | {a: 9, n: null, m: {y: 5, z: [1]}} | 'a: 7\n\"false\": null\nm:\n  \"true\": 5\n  x: 2\n  z:\n  - 1\n'",
        "override | {a: null, k: {q: null, r: {}}, l: [null]} | 'k:\n  r: {}\nl:\n- null\nm:\n  x: 2\n'",
        "override | {$patch: delete} | '{}\n'",
      })
  void mergesValues(String merge, String inline, String expected) {
    commands(
        ENABLED,
        "helmCharts: [{name: mini, valuesFile: v.yaml, valuesMerge: %s, valuesInline: %s}]"
            .formatted(merge, inline));
    assertThat(programs.written).containsValue(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | chart name cannot be empty",
        "{name: mini, valuesMerge: x} | valuesMerge must be one of [merge override replace]",
        "{name: gone} | no repo specified for pull, no chart found at '/ROOT/charts/gone'",
        "{name: mini, valuesInline: {m: [1]}} | could not merge values: wrong node kind: expected MappingNode but got SequenceNode",
        "{name: list, valuesInline: {m: 1}} | could not merge values: wrong node kind",
        "{name: empty, valuesInline: {m: 1}} | could not parse values file into rnode: EOF",
        "{name: mini, releaseName: --post-renderer=x} | cannot begin with a dash",
        "{name: -x, repo: https://x} | cannot begin with a dash",
        "{name: mini, valuesFile: no.yaml} | no such file or directory",
        "{name: mini, additionalValuesFiles: [no.yaml]} | no such file or directory",
      })
  void saysWhatIsWrong(String chart, String message) {
    assertThatThrownBy(() -> commands(ENABLED, "helmCharts: [" + chart + "]"))
        .hasMessageContaining(message);
    assertThat(programs.openWorkspaces).isZero();
  }

  @Test
  void chartsMustBeEnabled() {
    assertThatThrownBy(() -> commands(HelmOptions.DISABLED, "helmCharts: [{name: mini}]"))
        .isInstanceOfSatisfying(
            GeneratorException.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_ENABLED))
        .hasMessageContaining("must specify --enable-helm");
  }

  @ParameterizedTest
  @CsvSource({
    "v2.17.0, this plugin requires helm V3 or V4 but got v2.17.0",
    "v30.1, this plugin requires helm V3 or V4 but got v30.1",
    "WARNING: Location: /1.2/x v3.9.0, this plugin requires helm V3 or V4 but got v1.2",
    "v3, cannot find version string in v3",
    "'', cannot find version string in",
  })
  void refusesOtherVersions(String output, String message) {
    RecordingPrograms old = new RecordingPrograms(call -> RecordingPrograms.exit(0, output, ""));
    assertThatThrownBy(() -> render(ENABLED, old, "helmCharts: [{name: mini}]"))
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "v3.19, 3.19",
    "v4.0.0, 4.0.0",
    "3.1, 3.1",
    "Client: v3.9.0+g, 3.9.0",
    "version.BuildInfo{Version:\"v3.1.2\"}, 3.1.2"
  })
  void findsTheVersion(String output, String expected) {
    assertThat(HelmVersion.find(output)).isEqualTo(expected);
  }

  @Test
  void saysWhatHelmSays() {
    RecordingPrograms failing =
        new RecordingPrograms(call -> RecordingPrograms.exit(1, "", "Error: chart not found\n"));
    assertThatThrownBy(() -> render(ENABLED, failing, "helmCharts: [{name: mini}]"))
        .hasMessageContaining(
            "Error: chart not found: unable to run: 'helm version --short' (is 'helm' installed?):"
                + " exit status 1");
    RecordingPrograms absent =
        new RecordingPrograms(
            call -> new ProgramResult(End.NOT_FOUND, -1, new byte[0], new byte[0]));
    assertThatThrownBy(() -> render(ENABLED, absent, "helmCharts: [{name: mini}]"))
        .hasMessageContaining("exec: \"helm\": executable file not found in $PATH");
  }
}
