package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.internal.GoNumbers;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for any tree and any number. */
class RoundTripPropertiesTest {
  private static final Source SOURCE = Source.generated("test");
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void whatWasWrittenReadsAsTheSameTree(@ForAll("trees") Node tree) {
    byte[] text = YamlWriter.toBytes(tree);

    List<Node> read = READER.readResources("a", text);

    assertThat(read).hasSize(1);
    assertThat(JsonWriter.toText(read.get(0))).isEqualTo(JsonWriter.toText(tree));
    assertThat(YamlWriter.toBytes(read.get(0))).isEqualTo(text);
  }

  @Property(tries = 200)
  void jsonReadsAsTheSameTree(@ForAll("trees") Node tree) {
    String text = JsonWriter.toText(tree);

    assertThat(JsonWriter.toText(JsonReader.read("a", text))).isEqualTo(text);
  }

  @Property
  void numbersReadBackAndAreNeverLongerThanJavas(@ForAll double value) {
    String text = GoNumbers.json(value);

    assertThat(Double.parseDouble(text)).isEqualTo(value);
    assertThat(significant(text)).isLessThanOrEqualTo(significant(Double.toString(value)));
  }

  private static int significant(String number) {
    String digits = number.replaceAll("[eE].*", "").replaceAll("[-.]", "");
    return digits.replaceAll("^0+", "").replaceAll("0+$", "").length();
  }

  @Provide
  Arbitrary<Node> trees() {
    return Arbitraries.maps(texts(), values(2))
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(RoundTripPropertiesTest::map);
  }

  private static Arbitrary<Node> values(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<Node> inner = values(depth - 1);
    Arbitrary<Node> lists = inner.list().ofMaxSize(3).map(items -> ListNode.of(SOURCE, 0, items));
    Arbitrary<Node> maps =
        Arbitraries.maps(texts(), inner).ofMaxSize(3).map(RoundTripPropertiesTest::map);
    return Arbitraries.oneOf(scalars(), lists, maps);
  }

  private static Node map(Map<String, Node> entries) {
    MapNode.Builder builder = MapNode.builder(SOURCE, 0);
    entries.forEach(builder::put);
    return builder.build();
  }

  private static Arbitrary<Node> scalars() {
    Arbitrary<String> plain =
        Arbitraries.of("1", "-7", "0x1F", "1.5", "1e30", "true", "null", "~", "2001-01-01", "yes");
    return Arbitraries.oneOf(
        plain.map(text -> ScalarNode.plain(SOURCE, 0, text)),
        texts().filter(text -> !isRefused(text)).map(text -> ScalarNode.string(SOURCE, 0, text)));
  }

  /** New lines that begin with a tab cannot be printed. */
  private static boolean isRefused(String text) {
    return text.startsWith("\t") && text.indexOf('\n') >= 0;
  }

  /** Texts that like to trip a scanner; without line breaks other than line feeds. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "a",
            "word ",
            " ",
            "  ",
            "\n",
            ": ",
            ":",
            " #",
            "- ",
            "-",
            "?",
            "'",
            "\"",
            "\\",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "1",
            "0",
            ".",
            "_",
            "...",
            "---",
            "true",
            "yes",
            "null",
            "é",
            "日",
            "\uD83D\uDE00",
            "\uFEFF",
            "\r",
            "\0",
            "lorem ipsum dolor sit amet ");
    return parts
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list))
        .filter(text -> !text.equals("<<"));
  }
}
