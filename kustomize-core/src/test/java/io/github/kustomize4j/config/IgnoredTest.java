package io.github.kustomize4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a {@code .krmignore} leaves out; each line was tried with kustomize v5.8.1. */
class IgnoredTest {
  private static final String[] FILES = {
    "a.yaml", "b.yaml", "d/a.yaml", "d/e/b.yaml", "x/d/a.yaml", "#h.yaml", "!n.yaml", "[b].yaml"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "a.yaml > a.yaml d/a.yaml x/d/a.yaml",
        "/a.yaml > a.yaml",
        "\"  a.yaml  \" > a.yaml d/a.yaml x/d/a.yaml",
        "\"\ta.yaml\" > \"\"",
        "d > d/a.yaml d/e/b.yaml x/d/a.yaml",
        "/d/ > d/a.yaml d/e/b.yaml",
        "a.yaml/ > \"\"",
        "d/a.yaml > d/a.yaml x/d/a.yaml",
        "**/a.yaml > d/a.yaml x/d/a.yaml",
        "/**/a.yaml > d/a.yaml",
        "x/**/a.yaml > x/d/a.yaml",
        "x/**/e > \"\"",
        "[!b].yaml > b.yaml d/e/b.yaml",
        "[^b].yaml > a.yaml d/a.yaml x/d/a.yaml",
        "\\#h.yaml > #h.yaml",
        "#h.yaml > \"\"",
        "\\!n.yaml > \"\"",
        "\\!*.yaml > !n.yaml",
        "\\[b\\].yaml > [b].yaml",
        "\\a.yaml > \"\"",
        "[a > \"\"",
        "!a.yaml|*.yaml > b.yaml d/e/b.yaml #h.yaml !n.yaml [b].yaml",
        "*|!a.yaml > b.yaml d/a.yaml d/e/b.yaml x/d/a.yaml #h.yaml !n.yaml [b].yaml",
        "*.yaml|! a.yaml > a.yaml b.yaml d/a.yaml d/e/b.yaml x/d/a.yaml #h.yaml !n.yaml [b].yaml",
        "d/*|!d/a.yaml > d/e/b.yaml",
        "/|!|// > \"\"",
      })
  void patterns(String lines, String left) {
    Map<String, String> files = new TreeMap<>();
    for (String file : FILES) {
      files.put("p/" + file, "kind: K\n");
    }
    files.put("p/.krmignore", lines.replace("|", "\r\n"));
    assertThat(ConfigPackage.find(FileTree.inMemory(files), TreePath.of("p")).get(0).files())
        .doesNotContain(left.split(" "))
        .hasSize(FILES.length - (left.isEmpty() ? 0 : left.split(" ").length));
  }

  @Test
  void eachPackageHasItsOwn() {
    FileTree tree =
        FileTree.inMemory(
            Map.of(
                "p/.krmignore", "a.yaml\nd\n",
                "p/a.yaml", "kind: K\n",
                "p/d/Krmfile", "",
                "p/d/a.yaml", "kind: K\n",
                "p/d/b.yaml", "kind: K\n",
                "p/d/.krmignore", "b.yaml\n",
                "p/e/c.yaml", "kind: K\n",
                "p/e/.krmignore", "c.yaml\n"));
    TreePath root = TreePath.of("p");
    assertThat(ConfigPackage.find(tree, root).get(0).files()).containsExactly("e/c.yaml");
    assertThat(ConfigPackage.find(tree, root).get(1).files()).containsExactly("a.yaml");
    assertThat(ConfigPackage.whole(tree, root, false).files()).containsExactly("e/c.yaml");
  }
}
