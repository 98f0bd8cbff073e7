package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Yaml11Test {
  private static @Nullable Node read(String text) {
    return YamlReader.of(ReadLimits.DEFAULTS)
        .readYaml11("k.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "Off, false",
    "tRue, '\"tRue\"'",
    "'\"yes\"', '\"yes\"'",
    "010, 8",
    "0x10, 16",
    "1_000, 1000",
    "1.50, 1.5",
    "1e3, 1000",
    "1e21, 1e+21",
    "1:30, '\"1:30\"'",
    "2001-01-01, '\"2001-01-01\"'",
    "18446744073709551615, 18446744073709551615",
    "~, null",
    "!!binary aGk=, '\"hi\"'",
    "! 1, '\"1\"'",
    "!!bool on, true",
  })
  void valuesAreThoseOfJson(String text, String json) {
    Node node = read("k: " + text);

    assertThat(node).isInstanceOf(MapNode.class).hasToString("{k: " + json + "}");
  }

  @Test
  void onlyTheFirstDocumentCounts() {
    assertThat(read("a: 1\n---\n: ]")).hasToString("{a: 1}");
    assertThat(read("%YAML 1.1\n---\na: 1\n")).hasToString("{a: 1}");
    assertThat(read("# nothing\n")).isNull();
  }

  @Test
  void ofEqualKeysTheLastWins() {
    assertThat(read("a: 1\non: 2\na: 3\n")).hasToString("{a: 3, true: 2}");
    assertThat(read("a: 1\n<<: {a: 2, b: 2}\nb: 3\n")).hasToString("{a: 2, b: 3}");
  }

  @Test
  void foldedTextIsLeftAlone() {
    Node node = read("a: >\n  x\n    y\n  z\n");

    assertThat(node).isNotNull();
    assertThat(YamlWriter.toText(node)).isEqualTo("a: |\n  x\n    y\n  z\n");
  }

  @Test
  void aliasesMayNotMakeUpNearlyAll() {
    String text = "x:\n- &a [" + "b,".repeat(200) + "]\n";

    assertThat(read(text + "- *a\n".repeat(190))).isNotNull();
    assertThatThrownBy(() -> read(text + "- *a\n".repeat(204)))
        .hasMessageContaining("yaml: document contains excessive aliasing");
  }
}
