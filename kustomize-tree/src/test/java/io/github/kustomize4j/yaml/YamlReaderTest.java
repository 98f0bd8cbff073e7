package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private static List<Node> read(String text) {
    return READER.readResources("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static MapNode map(String text) {
    assertThat(read(text)).hasSize(1);
    return (MapNode) read(text).get(0);
  }

  private static ScalarNode scalar(String text) {
    return (ScalarNode) map("k: " + text + "\n").value(0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, INT, 1",
    "'\"1\"', STR, 1",
    "!!str 1, STR, 1",
    "'!!int \"3\"', INT, 3",
    "!!float 3, FLOAT, 3",
    "!mine 3, STR, 3",
    "!!mine 3, STR, 3",
    "! 3, INT, 3",
    "!!binary aGk=, BINARY, aGk=",
    "2001-01-01, TIMESTAMP, 2001-01-01",
    "yes, STR, yes",
    "~, NULL, ~",
    ".5_1, FLOAT, .5_1",
    "._5, STR, ._5",
    "'', NULL, ''",
  })
  void scalarsHaveTheTypeOfTheirTagOrText(String text, Tag tag, String value) {
    ScalarNode scalar = scalar(text);

    assertThat(scalar.type()).isEqualTo(tag);
    assertThat(scalar.text()).isEqualTo(value);
  }

  @Test
  void textsAreUnescapedAndFolded() {
    assertThat(scalar("plain\n  of\n\n  lines").text()).isEqualTo("plain of\nlines");
    assertThat(scalar("\"a\\x41\\u00e9\\U0001F600\\n\\\n   b\"").text()).isEqualTo("aAé😀\nb");
    assertThat(scalar("'it''s\n\n  here  \n  now'").text()).isEqualTo("it's\nhere now");
    assertThat(scalar("|\n  a\n   b\n\n  c\n\n").text()).isEqualTo("a\n b\n\nc\n");
    assertThat(scalar("|2-\n   a\n  b").text()).isEqualTo(" a\nb");
    assertThat(scalar(">+\n  a\n  b\n\n").text()).isEqualTo("a b\n\n\n");
    assertThat(scalar(">-\n  a\n    b\n  c\n").text()).isEqualTo("a\n  b\nc");
  }

  @Test
  void stylesAreKept() {
    assertThat(scalar("'a'").style()).isEqualTo(Style.SINGLE_QUOTED);
    assertThat(scalar("\"a\"").style()).isEqualTo(Style.DOUBLE_QUOTED);
    assertThat(scalar("|\n  a").style()).isEqualTo(Style.LITERAL);
    assertThat(scalar(">\n  a").style()).isEqualTo(Style.FOLDED);
    MapNode map = map("a: {b: [c]}\nd:\n- e\n");
    assertThat(map.flow()).isFalse();
    assertThat(map.map("a")).isNotNull().extracting(MapNode::flow).isEqualTo(true);
    assertThat(map.list("d")).isNotNull().extracting(ListNode::flow).isEqualTo(false);
  }

  @Test
  void documentsAreDividedBeforeTheyAreParsed() {
    assertThat(read("---\na: 1\n--- # two\n---\n# none\n---\nnull\n---\nb: 2\n---"))
        .extracting(Object::toString)
        .containsExactly("{a: 1}", "{b: 2}");
    assertThat(read("--- {a: 1}\n")).hasSize(1);
    assertThat(read("a: 1\n...\n]]]\n")).hasSize(1);
    assertThatThrownBy(() -> read("a: 1\n--- {b: 1}\n"))
        .hasMessageContaining("invalid document separator: --- {b: 1}");
  }

  @Test
  void placesCountInTheWholeFile() {
    List<Node> nodes = read("a: 1\r\n---\r\nb:\r\n  - é: x\r\n");

    ListNode list = ((MapNode) nodes.get(1)).list("b");
    assertThat(list).isNotNull();
    MapNode item = (MapNode) list.get(0);
    assertThat(item.keyLocation(0)).hasToString("a.yaml:4:5");
    assertThat(item.value(0).location()).hasToString("a.yaml:4:8");
  }

  @Test
  void otherEncodings() {
    assertThat(map("\uFEFFa: é\n").text("a")).isEqualTo("é");
    for (String name : List.of("UTF-16LE", "UTF-16BE")) {
      byte[] bytes = "\uFEFFa: é\r\n".getBytes(Charset.forName(name));
      assertThat(READER.readResources("a", bytes)).hasToString("[{a: \"é\"}]");
    }
    assertThat(map("a: 1\rb: 2\r").keys()).containsExactly("a", "b");
    assertThatThrownBy(() -> READER.readResources("a", new byte[] {'a', '\n', (byte) 0xFF}))
        .hasMessageContaining("invalid leading UTF-8 octet")
        .hasMessageStartingWith("a:2:1");
    assertThatThrownBy(() -> read("a: \0"))
        .hasMessageContaining("control characters are not allowed");
  }

  @Test
  void aliasesGiveTheNodeItself() {
    MapNode map = map("a: &x {b: 1}\nc: *x\n");

    assertThat(map.get("c")).isSameAs(map.get("a"));
  }

  @Test
  void mergeKeysFillWhatIsMissing() {
    assertThat(map("a: &x {k: 1, l: 1}\nb: {<<: *x, k: 2}\n").map("b")).hasToString("{k: 2, l: 1}");
    assertThat(map("b:\n  <<: [{k: 1}, {k: 2, l: 2}]\n").map("b")).hasToString("{k: 1, l: 2}");
    assertThat(map("a: &x {<<: *x, k: 1}").map("a")).hasToString("{k: 1}");
    assertThat(map("a: {\"<<\": {k: 1}, b: 1}").map("a")).hasToString("{b: 1}");
    assertThatThrownBy(() -> read("<<: {a: 1}\n<<: {b: 1}\n"))
        .hasMessageContaining("duplicate merge key");
    assertThatThrownBy(() -> read("<<: 1\n")).hasMessageContaining("map merge requires map");
  }

  @Test
  void duplicateKeysAreRefused() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      many.append('k').append(i).append(": 1\n");
    }
    assertThatThrownBy(() -> read(many + "k3: 1\n"))
        .asInstanceOf(type(ParseException.class))
        .extracting(ParseException::code)
        .isEqualTo(Code.DUPLICATE_KEY);
    assertThatThrownBy(() -> read("x: 1\na: 1\n\"a\": 2\n"))
        .hasMessageStartingWith("a.yaml:3:1: mapping key \"a\" already defined at line 2");
  }

  @Test
  void oddKeysKeepTheirType() {
    MapNode map = map("1: a\ntrue: b\nyes: c\n");

    assertThat(map.keyTag(0)).isEqualTo(Tag.INT);
    assertThat(map.keyTag(1)).isEqualTo(Tag.BOOL);
    assertThat(map.keyTag(2)).isEqualTo(Tag.STR);
    assertThatThrownBy(() -> read("? [a]\n: b\n")).hasMessageContaining("invalid map key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'a: b: c' ~ 'yaml: mapping values are not allowed in this context'",
        "'a: [b\nc: d' ~ 'yaml: line 1: did not find expected '','' or '']'''",
        "'a: b\n\tc: d' ~ 'yaml: line 2: found a tab character that violates indentation'",
        "'a:\n\t- c' ~ 'yaml: line 2: found character that cannot start any token'",
        "'a: b\nc' ~ 'yaml: line 2: could not find expected '':'''",
        "'a: \"\\/\"' ~ 'yaml: found unknown escape character'",
        "'a: \"\\ud83d\\ude00\"' ~ 'yaml: found invalid Unicode character escape code'",
        "'a: *b' ~ 'yaml: unknown anchor ''b'' referenced'",
        "'a: &b [*b]' ~ 'yaml: anchor ''b'' value contains itself'",
        "'%YAML 1.2' ~ 'yaml: found incompatible YAML document'",
        "'%YAML 1.1' ~ 'yaml: line 1: did not find expected <document start>'",
      })
  void brokenTextIsRefusedInTheReferencesWords(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("MalformedYAMLError: " + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "- - - "})
  void depthIsLimited(String open) {
    YamlReader shallow = YamlReader.of(new ReadLimits(1000, 5, 5));
    byte[] text = ("k:\n" + open.repeat(9)).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> shallow.readResources("a", text))
        .hasMessageContaining("exceeded max depth of 5");
  }

  @Test
  void sizeAndAliasesAreLimited() {
    YamlReader small = YamlReader.of(new ReadLimits(60, 10, 7));
    byte[] few = "a: &a [1, 2]\nb: [*a, *a]\n".getBytes(StandardCharsets.UTF_8);
    byte[] many = "a: &a [1, 2]\nb: [*a, *a, *a]\n".getBytes(StandardCharsets.UTF_8);

    assertThat(small.readResources("a", few)).hasSize(1);
    assertThatThrownBy(() -> small.readResources("a", many))
        .hasMessageContaining("document contains excessive aliasing");
    byte[] texts =
        "a: &a '0123456789 0123456789'\nb: [*a, *a, *a]\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> small.readResources("a", texts))
        .hasMessageContaining("document contains excessive aliasing");
    assertThatThrownBy(() -> small.readResources("a", new byte[61]))
        .hasMessageContaining("larger than 60 bytes");
  }
}
