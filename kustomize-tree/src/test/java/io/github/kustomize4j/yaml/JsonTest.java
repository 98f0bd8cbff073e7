package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.JsonParser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static Node yaml(String text) {
    return YamlReader.of(ReadLimits.DEFAULTS)
        .readResources("a.yaml", text.getBytes(StandardCharsets.UTF_8))
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-2.50,1E+3,true,false,null],\"b\":{\"c\":\"x\"}}",
        "[]",
        "{}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"",
      })
  void whatIsJsonIsRead(String text) {
    assertThat(JsonReader.read("a.json", " " + text + "\n")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,} ~ invalid character '}' looking for beginning of object key string",
        "[1 2] ~ invalid character '2' after array element",
        "{\"a\" 1} ~ invalid character '1' after object key",
        "[01] ~ invalid character '1' after array element",
        "[1.] ~ invalid character ']' in numeric literal",
        "[+1] ~ invalid character '+' looking for beginning of value",
        "[nul] ~ invalid character 'n' looking for beginning of value",
        "'a' ~ invalid character ''' looking for beginning of value",
        "\"\\x\" ~ invalid character 'x' in string escape code",
        "\"a ~ unexpected end of JSON input",
        "{} x ~ invalid character 'x' after top-level value",
        "[ ~ unexpected end of JSON input",
      })
  void whatIsNotIsRefused(String text, String problem) {
    assertThatThrownBy(() -> JsonReader.read("a.json", text))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void numbersKeepTheirTextAndTheLastKeyWins() {
    Node node = JsonReader.read("a.json", "{\"a\":1.50,\n \"b\":1,\"a\":1E2}");

    assertThat(node).hasToString("{a: 1E2, b: 1}");
    assertThat(((MapNode) node).keyLocation(1)).hasToString("a.json:2:2");
    assertThat(JsonReader.read("a", "\"\\ud83d!\"")).hasToString("\"\uFFFD!\"");
  }

  @Test
  void depthIsLimited() {
    assertThat(new JsonParser("a", "[[1]]", 2).parse()).hasToString("[[1]]");
    assertThatThrownBy(() -> new JsonParser("a", "[[[1]]]", 2).parse())
        .hasMessageContaining("exceeded max depth of 2");
  }

  @Test
  void textIsEscapedAsGoDoes() {
    String yaml = "k: \"\\\"\\\\ <>& \\b\\f\\n\\r\\t\\0\\x1b\\x7f\\u2028é\\U0001F600\"";

    assertThat(JsonWriter.toText(yaml(yaml)))
        .isEqualTo(
            "{\"k\":\"\\\"\\\\ \\u003c\\u003e\\u0026 \\b\\f\\n\\r\\t\\u0000\\u001b\u007f\\u2028é😀\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "-0.0, -0",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "0x10, 16",
    "18446744073709551616, 18446744073709552000",
    "~, null",
    "2001-01-01, '\"2001-01-01T00:00:00Z\"'",
  })
  void valuesAreInGosForm(String text, String json) {
    assertThat(JsonWriter.toText(yaml("k: " + text))).isEqualTo("{\"k\":" + json + "}");
  }

  @Test
  void keysAreInTheOrderOfTheirBytes() {
    assertThat(
            JsonWriter.toText(
                yaml("{v10: 1, v9: 1, B: 1, a: 1, \"\\uFFFD\": 1, \"\\U0001F600\": 1}")))
        .isEqualTo("{\"B\":1,\"a\":1,\"v10\":1,\"v9\":1,\"\uFFFD\":1,\"😀\":1}");
  }

  @Test
  void normalizeGivesTheSameObjectIfThereIsNothingToDo() {
    Node plain = yaml("a: 1\nb: [x, 'y', true, 1.5, null]\n");

    assertThat(JsonValues.normalize(plain)).isSameAs(plain);
    assertThat(JsonValues.normalize(yaml("a: {b: 0x10, c: , d: 1.50, e: TRUE, f: ~}\n7: x\n")))
        .hasToString("{a: {b: 16, c: \"\", d: 1.5, e: true, f: null}, 7: \"x\"}");
  }
}
