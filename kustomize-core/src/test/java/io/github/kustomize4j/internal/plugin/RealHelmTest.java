package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.model.KustomizationDecoder;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the helm of this machine, if it has one. */
class RealHelmTest {
  private final Processes programs = new Processes(System.getenv());
  @TempDir Path directory;

  @BeforeEach
  void makeChart() throws Exception {
    assumeTrue(programs.locate("helm").startsWith("/"), "there is no helm");
    Path chart = Files.createDirectories(directory.resolve("charts/mini/templates"));
    Files.writeString(
        directory.resolve("charts/mini/Chart.yaml"),
        "apiVersion: v2\nname: mini\nversion: 0.1.0\n");
    Files.writeString(directory.resolve("charts/mini/values.yaml"), "a: 1\nb: [x]\n");
    Files.writeString(
        chart.resolve("cm.yaml"),
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: {{ .Release.Name }}
          namespace: {{ .Release.Namespace }}
        data:
          a: {{ required "a is needed" .Values.a | quote }}
          b: {{ .Values.b | join "," | quote }}
        """);
  }

  private String render(String chart) {
    YamlReader yaml = YamlReader.of(ReadLimits.DEFAULTS);
    Kustomization kustomization =
        KustomizationDecoder.decode(
            "k", ("helmCharts: [" + chart + "]").getBytes(UTF_8), yaml, new Diagnostics());
    TreePath root = TreePath.of(directory);
    FileTree disk = FileTree.disk();
    HelmCharts charts =
        new HelmCharts(
            new HelmOptions(true, "helm", ImmutableList.of(), "", false),
            new HelmApiVersions(ImmutableList.of()),
            programs,
            disk,
            path -> disk.read(root.resolve(path)),
            yaml,
            root);
    PreparedChart prepared =
        charts.prepare(kustomization.helmCharts().get(0), new HelmGlobals("", ""), "ns", false);
    return new String(charts.render(prepared), UTF_8);
  }

  @Test
  void rendersAChart() {
    assertThat(render("{name: mini, releaseName: rel, valuesInline: {b: [q, r]}}"))
        .contains("name: rel\n  namespace: ns\ndata:\n  a: \"1\"\n  b: \"q,r\"\n");
  }

  @Test
  void saysWhatHelmSays() {
    assertThatThrownBy(
            () ->
                render(
                    "{name: mini, releaseName: rel, valuesInline: {a: null}, valuesMerge: replace}"))
        .hasMessageContaining("a is needed")
        .hasMessageContaining("unable to run: 'helm template rel");
  }
}
