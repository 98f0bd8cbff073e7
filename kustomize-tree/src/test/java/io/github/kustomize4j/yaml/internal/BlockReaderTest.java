package io.github.kustomize4j.yaml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockReaderTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "name",
          "x1",
          "1",
          "0x1F",
          "1.5",
          "true",
          "null",
          "~",
          "on",
          "key",
          "a/b.c",
          "a:b",
          "http://x",
          "-1",
          "-x",
          ".5",
          "...",
          "---",
          "- ",
          "- - ",
          "-",
          ": ",
          ":",
          " ",
          "  ",
          "    ",
          "\n",
          "\n\n",
          "\n  ",
          "\n    ",
          "\n- ",
          "\n  - ",
          "\na: ",
          "\nb: ",
          "\n  a: ",
          "\n  b:",
          "\n#c\n",
          " # c",
          "#",
          "#x",
          "\"q\"",
          "'s'",
          "\"a\\n\"",
          "'it''s'",
          "\"a: b\"",
          "|",
          "|-",
          "|+",
          ">",
          "|2",
          "[]",
          "{}",
          "[a, b]",
          "[1, \"x\", 'y']",
          "[a,]",
          "[a: b]",
          "{a: b}",
          "[",
          "]",
          ",",
          "?",
          "? ",
          "!t",
          "&a",
          "*a",
          "<<",
          "%",
          "@",
          "`",
          "\t",
          "\r",
          "\u0085",
          "\u2028",
          "\u00e9",
          "\ufeff",
          "\ud83d\ude00",
          "text of words",
          "=",
          "\\");

  @Property(tries = 20_000)
  void agreesWithTheFullReaderOnAnything(@ForAll("anything") String text) {
    BothReaders.agree(text);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 20_000)
  void agreesWithTheFullReaderOnLines(@ForAll("lines") String text) {
    BothReaders.agree(text);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> indent = Arbitraries.of("", "", "  ", "  ", "    ", " ", "   ", "      ");
    Arbitrary<String> head =
        Arbitraries.of("", "a: ", "b: ", "c:", "d: ", "on: ", "- ", "- ", "-", "- a: ", "- - ");
    Arbitrary<String> value =
        Arbitraries.of(
            "",
            "",
            "1",
            "text",
            "two words",
            "|",
            "|-",
            "|+",
            "| # c",
            "[]",
            "{}",
            "'q'",
            "\"q\"",
            "[a, b c, \"d\"]",
            "x # c",
            "# c",
            "a:b",
            "yes",
            "2001-01-01",
            "  ",
            "\tx",
            ">",
            ">-",
            "{a: b, c: \"d\"}",
            "{a: [b, {c: d}], e: f:g}",
            "{a: 1, a: 2}",
            "{a:b}",
            "{a: b,}",
            "[{a: b}, c-]",
            "{a: }",
            "[a # b]",
            "'it''s'",
            "\"\\u0041\"",
            "\"open",
            "close\"",
            "'two");
    return Combinators.combine(indent, head, value)
        .as((a, b, c) -> a + b + c)
        .list()
        .ofMaxSize(9)
        .map(lines -> String.join("\n", lines) + (lines.size() % 2 == 0 ? "\n" : ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1",
        "---\na: b\n",
        "# c\n\na: b # c\nb:\n  c: d\n",
        "a:\n- b\n- c: d\n  e: f\n-\n- - g\n  - h\nz:\n",
        "a: one\n  two\n\n  three\nb: |\n\n  x\n   y\n\nc: |+\n  z\n\n",
        "a: []\nb: {}\nc: [d, \"e f\", 'g']\n",
        "a:\n  # c\n  b: \"c\"\n# d\n",
        "a: {b: c, d: [1, {e: 'f'}], g: h:1}\nb: 'it''s\n  two lines'\n",
      })
  void readsWhatIsCommon(String text) {
    assertThat(BothReaders.agree(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "a: &x b",
        "a: *x",
        "a: !t b",
        "<<: b",
        "? a",
        "a: b: c",
        "a: 1\na: 2\n",
        "a:\n  b: c\n d: e",
        "a: b\n--- \nc: d",
        "a: b\n...\n",
        "\ta: b",
        "a: b\r\n",
        "a: |2\n  x",
        "1: a",
        "%YAML 1.1\n---\na: b",
        "[a]"
      })
  void givesTheRestUp(String text) {
    assertThat(BothReaders.agree(text)).isFalse();
  }

  @Test
  void findsKeysThatAreThereTwiceAmongMany() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("k").append(i).append(": v\n");
    }
    assertThat(BothReaders.agree(text.toString())).isTrue();
    assertThat(BothReaders.agree(text + "k3: v\n")).isFalse();
    assertThat(BothReaders.agree(text + "k39: v\n")).isFalse();
  }
}
