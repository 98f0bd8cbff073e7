package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
  private static final Source SOURCE = Source.generated("test");

  private static List<Node> read(String text) {
    return YamlReader.of(ReadLimits.DEFAULTS)
        .readResources("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a text becomes when it is read and written. */
  private static String written(String text) {
    return YamlWriter.toText(read(text).get(0));
  }

  private static String writtenString(String value) {
    return YamlWriter.toText(
        MapNode.builder(SOURCE, 0).put("k", ScalarNode.string(SOURCE, 0, value)).build());
  }

  private static Node oneLevelDown(Node node) {
    return MapNode.builder(SOURCE, 0).put("k", node).build();
  }

  /** The writer notes in a tree what it found out about its texts; it may be printed again. */
  @Test
  void whatWasPrintedBeforeIsFoldedWhereItStandsDeeper() {
    String text = "a: '" + "word ".repeat(16).strip() + "'\nb: 'x'\n\"yes\": [x, 'x']\n";
    Node printed = read(text).get(0);
    assertThat(YamlWriter.toText(printed)).contains("word\nb: x\n");
    Node deeper = oneLevelDown(oneLevelDown(printed));
    assertThat(YamlWriter.toText(deeper))
        .isEqualTo(YamlWriter.toText(oneLevelDown(oneLevelDown(read(text).get(0)))))
        .contains("word\n      word\n    b: x\n");
    assertThat(new String(YamlWriter.toBytesInOrder(printed), StandardCharsets.UTF_8))
        .contains("b: 'x'");
  }

  /** In the order of the tree equal keys need not stand together, and nobody looks for them. */
  @Test
  void equalKeysAreFoundInWhatWasWrittenInOrderBefore() {
    byte[] text = "a: 1\nb: 2\na: 3\n".getBytes(StandardCharsets.UTF_8);
    Node map = YamlReader.of(ReadLimits.DEFAULTS).readResourcesWithEqualKeys("f", text).get(0);
    assertThat(YamlWriter.toBytesInOrder(map)).isEqualTo(text);
    assertThatThrownBy(() -> YamlWriter.toBytes(map))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("mapping key \"a\" already defined at line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'a' ~ 'a'",
        "'' ~ '\"\"'",
        "'yes' ~ '\"yes\"'",
        "'yEs' ~ 'yEs'",
        "'1' ~ '\"1\"'",
        "'1:30' ~ '\"1:30\"'",
        "'1:60' ~ '1:60'",
        "'2001-01-01' ~ '\"2001-01-01\"'",
        "'0o8' ~ '0o8'",
        "'- a' ~ '''- a'''",
        "'-a' ~ '-a'",
        "'---a' ~ '''---a'''",
        "'a: b' ~ '''a: b'''",
        "'a:b' ~ 'a:b'",
        "'a #b' ~ '''a #b'''",
        "'a#b' ~ 'a#b'",
        "'it''s: ''' ~ '''it''''s: '''''''",
        "'a ' ~ '''a '''",
        "'a\tb' ~ '\"a\\tb\"'",
        "'😀' ~ '\"\\U0001F600\"'",
        "'é' ~ 'é'",
        "'<<' ~ '<<'",
        "'a\u0085b' ~ 'a b'",
        "'\uFEFFa b' ~ '\"\\uFEFF\\x61\\x20\\x62\"'",
        "'a\u2028b' ~ '''a\u2028  b'''",
      })
  void stringsAreQuotedWhereTheReferenceDoes(String value, String expected) {
    assertThat(writtenString(value)).isEqualTo("k: " + expected + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'a\nb\n' ~ '|\n  a\n  b\n'",
        "'a\nb' ~ '|-\n  a\n  b\n'",
        "'a\n\n' ~ '|+\n  a\n\n'",
        "'\n' ~ '|2+\n\n'",
        "' a\nb' ~ '|2-\n   a\n  b\n'",
        "'a \nb' ~ '\"a \\nb\"\n'",
        "'a\nb ' ~ '\"a\\nb \"\n'",
      })
  void linesAreLiteralWherePossible(String value, String expected) {
    assertThat(writtenString(value)).isEqualTo("k: " + expected);
  }

  @Test
  void longTextIsFoldedBehindColumn80() {
    String words = "word ".repeat(20) + "end";

    assertThat(writtenString(words))
        .isEqualTo("k: " + "word ".repeat(15) + "word\n  " + "word ".repeat(4) + "end\n");
    assertThat(writtenString("'" + words))
        .isEqualTo("k: '''" + "word ".repeat(15) + "word\n  " + "word ".repeat(4) + "end'\n");
    assertThat(writtenString("\t" + words))
        .isEqualTo("k: \"\\t" + "word ".repeat(15) + "word\n  " + "word ".repeat(4) + "end\"\n");
  }

  @Test
  void structureIsInBlocks() {
    assertThat(written("{b: [1, [2, 3], {c: d, e: []}], a: {f: {}}, v10: 1, v9: 2}"))
        .isEqualTo("a:\n  f: {}\nb:\n- 1\n- - 2\n  - 3\n- c: d\n  e: []\nv9: 2\nv10: 1\n");
  }

  @Test
  void longKeysAndKeysOfSeveralLinesAreExplicit() {
    String key = "k".repeat(129);

    assertThat(written("? " + key + "\n: {a: [1]}\n")).isEqualTo("? " + key + "\n: a:\n  - 1\n");
    assertThat(written("{\"a\\nb\": [1, 2]}\n")).isEqualTo("? |-\n  a\n  b\n: - 1\n  - 2\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0777, 511",
    "-0, 0",
    "+5, 5",
    "0b11, 3",
    "18446744073709551615, 18446744073709551615",
    "18446744073709551616, 1.8446744073709552e+19",
    "1.0, 1",
    "1e10, 10000000000",
    "-0.0, 0",
    "123456789.5, 1.234567895e+08",
    "100000.5, 100000.5",
    "0.00001, 1e-05",
    "0.0001, 0.0001",
    "1e20, 1e+20",
    "8e-323, 8e-323",
    "2e23, 2e+23",
    ".5, 0.5",
    "TRUE, true",
    "NULL, null",
    "2001-12-14t21:59:43.10-05:00, '\"2001-12-14T21:59:43.1-05:00\"'",
    "2001-12-14t21:59:43-22:60, '\"2001-12-14T21:59:43-23:00\"'",
    "!!binary aGk=, hi",
    "!!float 0x10, 16",
  })
  void valuesAreInGosForm(String text, String expected) {
    assertThat(written("k: " + text)).isEqualTo("k: " + expected + "\n");
  }

  @Test
  void emptyValuesBetweenBracketsAreText() {
    assertThat(written("k: {x: , y}")).isEqualTo("k:\n  x: \"\"\n  \"y\": \"\"\n");
    assertThat(written("k: {x: ~}")).isEqualTo("k:\n  x: null\n");
    assertThat(written("k:\n  x:\n")).isEqualTo("k:\n  x: null\n");
  }

  @Test
  void foldedBlocksGrow() {
    assertThat(written("k: >\n  one\n    two\n  three\n"))
        .isEqualTo("k: |\n  one\n\n    two\n  three\n");
    assertThat(written("k: >+\n  x\n\n\n")).isEqualTo("k: |+\n  x\n\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: .inf ~ json: unsupported value: +Inf",
        "k: -.inf ~ json: unsupported value: -Inf",
        "k: .nan ~ json: unsupported value: NaN",
        "k: {1: a} ~ json: unsupported type: map[interface {}]interface {}",
        "null: a ~ mapping key \"null\" already defined",
        "k: !!int abc ~ yaml: cannot decode !!str `abc` as a !!int",
        "k: !!int 3.0 ~ yaml: cannot decode !!float `3.0` as a !!int",
        "k: !!bool yes ~ yaml: cannot decode !!str `yes` as a !!bool",
        "k: !!binary '*' ~ yaml: !!binary value contains invalid base64 data",
        "k: !!binary aGk ~ yaml: !!binary value contains invalid base64 data",
        "k: 2001-12-14T21:59:43+23:60 ~ timezone hour outside of range [0,23]",
        "k: \"\\x7f\" ~ yaml: control characters are not allowed",
        "k: \"\\uffff\" ~ yaml: control characters are not allowed",
      })
  void whatTheOutputCannotHoldIsRefused(String textAndProblem) {
    String[] parts = textAndProblem.split(" ~ ", 2);

    assertThatThrownBy(() -> written(parts[0]))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining(parts[1]);
  }

  @Test
  void keysAtTheTopMayBeAnyScalar() {
    assertThat(written("0x10: a\ntrue: b\n")).isEqualTo("\"0x10\": a\n\"true\": b\n");
  }

  @Test
  void aTagThatWasKeptDecides() {
    ScalarNode number = ScalarNode.of(SOURCE, 0, "1", Tag.INT, Style.DOUBLE_QUOTED);

    assertThat(YamlWriter.toText(MapNode.builder(SOURCE, 0).put("k", number).build()))
        .isEqualTo("k: \"1\"\n");
  }

  @Test
  void documentsAreDivided() throws IOException {
    List<Node> nodes = read("a: 1\n---\nb: |+\n  x\n\n---\nc: 3\n");
    String expected = "a: 1\n---\nb: |+\n  x\n\n---\nc: 3\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    YamlWriter.writeTo(nodes, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(new String(YamlWriter.toBytes(nodes), StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void longOutputIsThatOfItsDocuments() {
    List<Node> documents = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Node document =
          oneLevelDown(ScalarNode.string(SOURCE, 0, "text-" + i + "-" + "x".repeat(60)));
      documents.add(document);
      texts.add(YamlWriter.toText(document));
    }
    byte[] joined = String.join("---\n", texts).getBytes(StandardCharsets.UTF_8);

    assertThat(joined).hasSizeGreaterThan(3 << 16);
    assertThat(YamlWriter.toBytes(documents)).isEqualTo(joined);
    assertThat(YamlWriter.toBytes(documents.subList(0, 1))).asString().isEqualTo(texts.get(0));
    assertThat(YamlWriter.toBytes(List.<Node>of())).isEmpty();
  }
}
