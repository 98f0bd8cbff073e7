package io.github.kustomize4j.edit;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarConversionTest {
  private static final String VARS =
      "vars:\n- {name: V, objref: {kind: S, name: s, apiVersion: g/v1}, fieldref: {fieldPath: a.b}}\n";

  private static ConvertedVars convert(String kustomization, Map<String, String> files) {
    return KustomizationEditor.of("kustomization.yaml", kustomization.getBytes(UTF_8))
        .in(FileTree.inMemory(files), TreePath.of("/"))
        .fix()
        .convertVars();
  }

  private static ConvertedVars convertValue(String value) {
    String object = "kind: K\napiVersion: v1\nmetadata: {name: k}\nd: [\"" + value + "\"]\n";
    return convert("resources: [r.yaml]\n" + VARS, Map.of("r.yaml", object));
  }

  @ParameterizedTest
  @CsvSource({
    "$(V), '', ''",
    "a/$(V), /, 1",
    "a/b/$(V)/c, /, 2",
    "$(V)-x, -, ''",
    "a/b-$(V), -, 1",
    "a/$(V)/$(V), /, 1",
  })
  void partsOfTextsAreFoundByTheirDelimiter(String value, String delimiter, String index) {
    ConvertedVars converted = convertValue(value);

    var replacement = Trees.entries(converted.editor().fields(), "replacements").get(0);
    var target = Trees.entries(replacement, "targets").get(0);
    assertThat(Trees.texts(target, "fieldPaths")).containsExactly("d.0");
    assertThat(Trees.text(Trees.map(target, "options"), "delimiter")).isEqualTo(delimiter);
    assertThat(Trees.text(Trees.map(target, "options"), "index")).isEqualTo(index);
    assertThat(converted.files().get(TreePath.of("/r.yaml")))
        .contains("V_PLACEHOLDER")
        .doesNotContain("$(V)");
  }

  @Test
  void aPartWithoutDelimiterIsRefused() {
    assertThatThrownBy(() -> convertValue("a-$(V)/b"))
        .isInstanceOf(KustomizationException.class)
        .hasMessageContaining("r.yaml:4:5")
        .hasMessageContaining("$(V) is not delimited");
  }

  @Test
  void aVarInAJsonPatchIsRefusedWithItsPlace() {
    String kustomization = "patches: [{path: j.yaml, target: {kind: K}}]\n" + VARS;
    String patch = "- {op: add, path: /a,\n   value: $(V)}\n";

    assertThatThrownBy(() -> convert(kustomization, Map.of("j.yaml", patch)))
        .isInstanceOf(KustomizationException.class)
        .hasMessage(
            "j.yaml:2:11: cannot convert all vars to replacements; $(V) stands in a JSON patch");
  }

  @Test
  void basesAndPatchesAreConvertedToo() {
    ConvertedVars converted =
        convert(
            "resources: [base]\npatches: [{path: p.yaml, target: {kind: T}}]\n" + VARS,
            Map.of(
                "base/kustomization.yaml", "bases: [../base]\nresources: [r.yaml, nosuch.yaml]\n",
                "base/r.yaml", "kind: K\nmetadata: {name: k, annotations: {a.b/c: $(V)}}\n",
                "p.yaml", "kind: K\nmetadata: {name: p, namespace: q}\nx: $(V)  # c\n"));

    assertThat(Edited.text(converted.editor()))
        .contains(
            """
            replacements:
            - source:
                fieldPath: a.b
                group: g
                kind: S
                name: s
                version: v1
              targets:
              - fieldPaths:
                - metadata.annotations.[a.b/c]
                select:
                  kind: K
                  name: k
              - fieldPaths:
                - x
                select:
                  kind: T
                  namespace: q
            """);
    assertThat(converted.files().get(TreePath.of("/p.yaml"))).endsWith("x: V_PLACEHOLDER  # c\n");
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void linksThatLeadInCirclesAreFollowedOnce(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("r.yaml"), "kind: K\nmetadata: {name: k}\nx: $(V)\n");
    Files.writeString(directory.resolve("kustomization.yaml"), "resources: [a, b]\n");
    Files.createSymbolicLink(directory.resolve("a"), Path.of("."));
    Files.createSymbolicLink(directory.resolve("b"), Path.of("."));
    ConvertedVars converted =
        KustomizationEditor.of(
                "kustomization.yaml", ("resources: [r.yaml, a, b]\n" + VARS).getBytes(UTF_8))
            .in(FileTree.disk(), TreePath.of(directory))
            .convertVars();
    assertThat(converted.files()).hasSize(1);
  }

  @Test
  void aFileThatIsNotUtf8IsLeftAlone() {
    Map<String, byte[]> files =
        Map.of("r.yaml", "\uFEFFkind: K\nmetadata: {name: k}\nx: $(V)\n".getBytes(UTF_16LE));
    KustomizationEditor editor =
        KustomizationEditor.of(
                "kustomization.yaml", ("resources: [r.yaml]\n" + VARS).getBytes(UTF_8))
            .in(FileTree.ofBytes(files), TreePath.of("/"));
    assertThatThrownBy(editor::convertVars)
        .hasMessageContaining("r.yaml: cannot convert vars in a file that is not UTF-8");
  }
}
