package io.github.kustomize4j.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suffixes were printed by kustomize. */
class ContentHashTest {
  private static MapNode read(String kind, String fields) {
    return parse("{kind: " + kind + ", metadata: {name: any}, " + fields + '}');
  }

  private static MapNode readBlock(String data) {
    return parse("kind: ConfigMap\nmetadata: {name: any}\n" + data);
  }

  private static MapNode parse(String text) {
    YamlReader reader = YamlReader.of(ReadLimits.DEFAULTS);
    return (MapNode) reader.readResources("r.yaml", text.getBytes(UTF_8)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "4h2mbtbbt6 | data: {a: b}",
        "4h2mbtbbt6 | data: {a: b}, immutable: true",
        "6ct58987ht | immutable: true",
        "6ct58987ht | data:",
        "42745tchd9 | data: {}",
        "42745tchd9 | data: {}, binaryData: x",
        "86fg992hdf | data: {}, binaryData: {}",
        "dbtkmgt2k2 | data: foo",
        "g886t7dd28 | data: null",
        "2t8tf57kh6 | data: ~",
        "chf2ktd4f2 | data: 010",
        "dk855m5d49 | data: [1, 2]",
        "89g4tffbfk | data: {A: '1'}",
        "4hkkgfmkkh | binaryData: {bin: /wBhYmM=}",
        "5dm2fdhbkb | data: {t: \"hello\\n\"}, binaryData: {bin: /wBhYmM=}",
        "g984mm4dgm | data: {d: 2020-01-01, n: .5, o: 0o7, p: 010, e: 1e-7, g: 0.000001}",
      })
  void configMap(String expected, String fields) {
    assertThat(ContentHash.of(read("ConfigMap", fields))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "46f8b28mk5 | data: {}, type: Opaque",
        "k695gkmbtk | data: {a: Yg==}, type: Opaque",
        "49gkcg448h | data: {a: Yg==}, type: foo/bar",
        "86kg747449 | stringData: {a: b}, immutable: true",
        "8226t8dd99 | immutable: true, type: Opaque",
        "486hdm6545 | stringData: {}, immutable: true",
        "2kk5m9dtg4 | type: 12, immutable: true",
        "b8m7k2d59h | type: {a: b}, immutable: true",
        "k9k985kcg4 | type: [a], immutable: true",
      })
  void secret(String expected, String fields) {
    assertThat(ContentHash.of(read("Secret", fields))).isEqualTo(expected);
  }

  @Test
  void numbersAndNestedValuesInData() {
    String data =
        """
        data:
          a: 1
          b: 1.5
          c: 1e30
          d: true
          e: null
          f: "1"
          g: {h: [1, 2]}
          i: 12345678901234567890
          j: 100000000000000000000000
        """;
    assertThat(ContentHash.of(readBlock(data))).isEqualTo("69k7ck2k97");
  }

  @Test
  void charactersThatGoEscapes() {
    String data =
        """
        data:
          ctl: "\\t\\u0001\\b\\f\\r\\u2028"
          html: <a href="x">&amp;</a>
          nl: "x\\ny\\n"
          uni: é漢🙂
        """;
    assertThat(ContentHash.of(readBlock(data))).isEqualTo("9c5cgcm82m");
  }

  @Test
  void lineBreaksInBase64() {
    String binary = "binaryData:\n  bin2: |\n    " + "/".repeat(70) + "\n    " + "/".repeat(10);
    assertThat(ContentHash.of(readBlock(binary + '\n'))).isEqualTo("bcbkgb8g27");
  }

  @Test
  void ofAnotherKindIsTheHashOfTheTree() {
    String name = "internal.config.kubernetes.io/needsHashSuffix";
    String text = "apiVersion: v1\nkind: Foo\nmetadata:\n  name: a\n  annotations:\n    " + name;
    assertThat(ContentHash.of(parse(text + ": enabled\n"))).isEqualTo("45mbm7b66b");
    assertThat(ContentHash.of(parse(text + ": \"enabled\"\n"))).isEqualTo("8g787254k9");
    assertThat(ContentHash.of(parse(text.replace("name: a", "name:   a") + ": enabled\n")))
        .isEqualTo("k6td98b8tc");
  }
}
