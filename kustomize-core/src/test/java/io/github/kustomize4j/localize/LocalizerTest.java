package io.github.kustomize4j.localize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizerTest {
  private static final String OBJECT = "apiVersion: v1\nkind: A\nmetadata: {name: a}\n";

  private final Map<String, String> files = new HashMap<>();

  private LocalizedTree localize(String target, String scope) {
    return Localizer.of(FileTree.inMemory(files), new Elsewhere())
        .localize(TreePath.of(target), TreePath.of(scope));
  }

  private static String text(LocalizedTree tree, String path) {
    return new String(tree.read(path), UTF_8);
  }

  /** One file and one repository. */
  private static final class Elsewhere implements RemoteFetcher {
    @Override
    public RemoteFile get(String url) {
      boolean known = url.endsWith("/x/a.yaml");
      return new RemoteFile(known ? 200 : 404, "", OBJECT.getBytes(UTF_8));
    }

    @Override
    public Checkout checkout(GitUrl url) {
      return new Checkout() {
        @Override
        public FileTree files() {
          return FileTree.inMemory(
              Map.of(
                  "c/ov/kustomization.yaml", "resources: [../base]\n",
                  "c/base/kustomization.yaml", "namePrefix: p-\n"));
        }

        @Override
        public TreePath root() {
          return TreePath.of("c");
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void copiesWhatIsNamedAndNothingElse() {
    files.put(
        "app/kustomization.yaml", "# c\nresources: [./x/../a.yaml, ../base]\nnameSuffix: ''\n");
    files.put("app/a.yaml", "# as it is\n" + OBJECT);
    files.put("app/b.yaml", OBJECT);
    files.put(
        "base/Kustomization", "configMapGenerator: [{name: c, files: [k=./f.txt], env: e}]\n");
    files.put("base/f.txt", "f");
    files.put("base/e", "e");
    LocalizedTree tree = localize("app", "");
    assertThat(tree.target()).isEqualTo("app");
    assertThat(tree.paths())
        .containsExactly(
            "app/a.yaml", "app/kustomization.yaml", "base/Kustomization", "base/e", "base/f.txt");
    assertThat(text(tree, "app/kustomization.yaml")).isEqualTo("resources:\n- a.yaml\n- ../base\n");
    assertThat(text(tree, "app/a.yaml")).startsWith("# as it is\n");
    assertThat(text(tree, "base/Kustomization"))
        .isEqualTo("configMapGenerator:\n- env: e\n  files:\n  - k=f.txt\n  name: c\n");
  }

  @Test
  void whatIsRemoteGetsAPlaceOfItsOwn() {
    files.put(
        "app/kustomization.yaml",
        "resources:\n- https://me@example.com:8080/x/a.yaml\n- git@host.com:o/r.git//ov?ref=a/b\n");
    LocalizedTree tree = localize("app", "app");
    assertThat(tree.paths())
        .containsExactly(
            "kustomization.yaml",
            "localized-files/example.com/x/a.yaml",
            "localized-files/host.com/o/r/a/b/base/kustomization.yaml",
            "localized-files/host.com/o/r/a/b/ov/kustomization.yaml");
    assertThat(text(tree, "kustomization.yaml"))
        .isEqualTo(
            "resources:\n- localized-files/example.com/x/a.yaml\n"
                + "- localized-files/host.com/o/r/a/b/ov\n");
    files.put("app/localized-files/x", "");
    assertThatThrownBy(() -> localize("app", "app"))
        .hasMessageContaining("already contains `localized-files`");
  }

  @Test
  void aRepositoryIsItsOwnScope() {
    Localizer localizer = Localizer.of(FileTree.inMemory(files), new Elsewhere());
    LocalizedTree tree = localizer.localizeRemote("https://example.com/o/r//ov?ref=v1");
    assertThat(tree.target()).isEqualTo("ov");
    assertThat(tree.paths()).containsExactly("base/kustomization.yaml", "ov/kustomization.yaml");
    assertThatThrownBy(() -> localizer.localizeRemote("https://example.com/o/r//ov"))
        .isInstanceOf(KustomizeException.class)
        .hasMessageContaining("missing ref query string parameter");
  }

  @Test
  void pluginsNameFilesToo() {
    files.put(
        "kustomization.yaml",
        """
        transformers:
        - t.yaml
        - |-
          apiVersion: builtin
          kind: PatchTransformer
          metadata: {name: p}
          path: ./x/../p.yaml
        patchesStrategicMerge:
        - p.yaml
        - '{"kind": "A", "metadata": {"name": "a"}}'
        """);
    files.put(
        "t.yaml",
        """
        kind: ReplacementTransformer
        apiVersion: builtin
        metadata: {name: r}
        replacements: [{path: ./r.yaml}]
        ---
        apiVersion: other
        kind: O
        metadata: {name: o}
        path: none
        """);
    files.put("p.yaml", OBJECT);
    files.put("r.yaml", "[]\n");
    LocalizedTree tree = localize("", "");
    assertThat(tree.paths()).containsExactly("kustomization.yaml", "p.yaml", "r.yaml", "t.yaml");
    assertThat(text(tree, "t.yaml")).contains("- path: r.yaml\n---\n").endsWith("path: none\n");
    assertThat(text(tree, "kustomization.yaml")).contains("\n  path: p.yaml");
  }

  @Test
  void chartsAreCopiedWhole() {
    files.put("kustomization.yaml", "helmCharts: [{name: c, valuesFile: ./v.yaml}]\n");
    files.put("v.yaml", "{}");
    files.put("charts/c/templates/x.tpl", "x");
    assertThat(localize("", "").paths())
        .containsExactly("charts/c/templates/x.tpl", "kustomization.yaml", "v.yaml");
  }

  @Test
  void theScopeIsNotLeft() {
    files.put("app/kustomization.yaml", "resources: [../base]\n");
    files.put("base/kustomization.yaml", "resources: [../app]\n");
    assertThatThrownBy(() -> localize("app", "app"))
        .hasMessageContaining("root `/base` outside localize scope `/app`");
    assertThatThrownBy(() -> localize("app", "base"))
        .hasMessageContaining("does not contain target");
    assertThatThrownBy(() -> localize("app", ""))
        .hasMessageContaining("unable to localize root `../base`")
        .hasMessageContaining("cycle detected");
    files.put("app/kustomization.yaml", "crds: [../secret]\n");
    files.put("secret", "{}");
    assertThatThrownBy(() -> localize("app", ""))
        .hasMessageContaining("unable to localize crds entry: invalid file reference: security;");
  }

  @Test
  void aDiamondIsCopiedOnce() {
    for (int i = 0; i < 40; i++) {
      files.put(
          i + "/kustomization.yaml", "resources: [../" + (i + 1) + ", ../x" + (i + 1) + "]\n");
      files.put("x" + i + "/kustomization.yaml", "resources: [../" + (i + 1) + "]\n");
    }
    files.put("40/kustomization.yaml", "namePrefix: a\n");
    files.put("x40/kustomization.yaml", "namePrefix: a\n");
    assertThat(localize("0", "").paths()).hasSize(81);
  }

  @Test
  void olderChartsAreCopiedWithTheirFiles() {
    files.put(
        "t/kustomization.yaml",
        "helmChartInflationGenerator:\n- {chartName: x, chartHome: ./c/, values: ./v.yaml}\n");
    files.put("t/c/x/values.yaml", "a: b\n");
    files.put("t/v.yaml", "a: c\n");
    LocalizedTree tree = localize("t", "t");
    assertThat(tree.paths()).containsExactly("c/x/values.yaml", "kustomization.yaml", "v.yaml");
    assertThat(text(tree, "kustomization.yaml"))
        .contains("- chartHome: c\n  chartName: x\n  values: v.yaml\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"helmCharts: [{name: x}]", "helmGlobals: {}", "generators: [g.yaml]"})
  void theDefaultDirectoryOfChartsIsCopied(String kustomization) {
    files.put("t/kustomization.yaml", kustomization + "\n");
    files.put(
        "t/g.yaml",
        "apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: {name: a}\nname: x\n");
    files.put("t/charts/x/values.yaml", "a: b\n");
    assertThat(localize("t", "t").paths()).contains("charts/x/values.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToTheDefaultDirectoryOfChartsKeepsItsName(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("kustomization.yaml"), "helmCharts: [{name: x}]\n");
    Files.createDirectories(directory.resolve("real/x"));
    Files.writeString(directory.resolve("real/x/values.yaml"), "a: b\n");
    Files.createSymbolicLink(directory.resolve("charts"), Path.of("real"));
    TreePath root = TreePath.of(directory);
    assertThat(Localizer.of(FileTree.disk()).localize(root, root).paths())
        .containsExactly("charts/x/values.yaml", "kustomization.yaml");
  }

  @Test
  void aKustomizationAmongChartsIsTheLocalOne() {
    files.put("t/kustomization.yaml", "resources: [charts]\nhelmCharts: [{name: x}]\n");
    files.put("t/charts/kustomization.yaml", "resources: [./a.yaml]\n");
    files.put("t/charts/a.yaml", OBJECT);
    assertThat(text(localize("t", "t"), "charts/kustomization.yaml")).contains("- a.yaml\n");
  }

  @ParameterizedTest
  @CsvSource({
    "., cycle detected",
    "/t/charts, absolute path `/t/charts` not handled",
    "../other, lies outside of",
    "file, file is not directory",
  })
  void badDirectoriesOfCharts(String home, String problem) {
    files.put("t/kustomization.yaml", "helmGlobals: {chartHome: " + home + "}\n");
    files.put("t/file", "");
    files.put("other/x/values.yaml", "");
    assertThatThrownBy(() -> localize("t", "t"))
        .hasMessageContaining("unable to copy helmGlobals: ")
        .hasMessageContaining(problem);
  }
}
