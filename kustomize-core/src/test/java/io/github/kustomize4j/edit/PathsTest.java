package io.github.kustomize4j.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.PathPattern;
import io.github.kustomize4j.files.TreePath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns for paths, and what is found by them and without. */
class PathsTest {
  private static final String OBJECT = "kind: X\napiVersion: v1\nmetadata: {name: a}\n";
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "w/b.yaml",
              OBJECT,
              "w/a.yaml",
              OBJECT,
              "w/.c.txt",
              "",
              "w/bad.yaml",
              "kind: [",
              "w/values.yaml",
              "a: b",
              "w/sub/d.yaml",
              OBJECT,
              "w/base/kustomization.yml",
              "resources: [x.yaml]",
              "w/base/x.yaml",
              OBJECT));
  private static final TreePath DIRECTORY = TreePath.of("/w");

  @ParameterizedTest
  @CsvSource({
    "*, a.b, true",
    "*, a/b, false",
    "a*c*, abcd, true",
    "a*c*e, abcd, false",
    "*/*, a/b, true",
    "?, é, true",
    "?, /, false",
    "[a-c]x, bx, true",
    "[^a-c]x, bx, false",
    "[^a-c]x, dx, true",
    "[\\]]x, ]x, true",
    "\\*, *, true",
    "\\*, a, false",
    "a, a, true",
    "'', a, false",
    "*b*b, abab, true",
  })
  void patterns(String pattern, String text, boolean matches) {
    assertThat(PathPattern.of(pattern).matches(text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[]", "a\\", "[a-]", "[-a]", "[a"})
  void brokenPatterns(String pattern) {
    assertThatThrownBy(() -> PathPattern.of(pattern))
        .isInstanceOf(KustomizationException.class)
        .hasMessage("syntax error in pattern");
  }

  @Test
  void globs() {
    PathGlob glob = new PathGlob(FILES, DIRECTORY);

    assertThat(glob.find("*.yaml")).containsExactly("a.yaml", "b.yaml", "bad.yaml", "values.yaml");
    assertThat(glob.find("./[ab].yaml")).containsExactly("a.yaml", "b.yaml");
    assertThat(glob.find("*/?.yaml")).containsExactly("base/x.yaml", "sub/d.yaml");
    assertThat(glob.find("/w/su*/*")).containsExactly("/w/sub/d.yaml");
    assertThat(glob.find("./sub/d.yaml")).containsExactly("./sub/d.yaml");
    assertThat(glob.find("nosuch")).isEmpty();
    assertThat(glob.find("a.yaml/*")).isEmpty();
    assertThat(glob.find("")).isEmpty();
  }

  @Test
  void resourcesAreFoundByWhatTheyHold() {
    assertThat(ResourceSearch.find(FILES, DIRECTORY, false))
        .containsExactly(".c.txt", "a.yaml", "b.yaml");
    assertThat(ResourceSearch.find(FILES, DIRECTORY, true))
        .containsExactly(".c.txt", "a.yaml", "b.yaml", "base", "sub/d.yaml");
  }
}
