package io.github.kustomize4j.generate.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static final SourceErrors ERRORS = new SourceErrors("app", false);

  private static ScalarNode node(String text) {
    return ScalarNode.string(Source.generated("k.yaml"), 0, text);
  }

  private static String show(Entry entry) {
    return entry.key() + '>' + new String(entry.bytes(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a=b|a>b",
        "a=b=c|a>b=c",
        "a=|a>",
        "c='single'|c>single",
        "c=\"double\"|c>double",
        "d=\"mixed'|d>\"mixed'",
        "i=\"|i>\"",
        "j='\"'|j>\"",
        "k=''x''|k>'x'",
        " o = p | o > p ",
      })
  void literals(String text, String expected) {
    assertThat(show(Literal.parse(node(text), ERRORS))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"noeq", "=value", ""})
  void literalsWithoutAKey(String text) {
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> Literal.parse(node(text), ERRORS))
        .withMessageContaining("invalid literal source " + text + ", expected key=value");
  }

  @ParameterizedTest
  @CsvSource({"a.txt, a.txt, a.txt", "dir/a.txt, a.txt, dir/a.txt", "k=dir/a.txt, k, dir/a.txt"})
  void files(String text, String key, String path) {
    assertThat(FileSource.parse(node(text), ERRORS)).isEqualTo(new FileSource(key, path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=x    | missing key name for file path \"x\" in source \"=x\"",
        "x=    | missing file path for key name \"x\" in source \"x=\"",
        "a=b=c | source \"a=b=c\" key name or file path contains '='",
        "==    | source \"==\" key name or file path contains '='",
      })
  void filesThatAreNone(String text, String expected) {
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> FileSource.parse(node(text), ERRORS))
        .withMessageContaining(expected);
  }

  private static List<String> env(byte[] bytes) {
    List<String> entries = new ArrayList<>();
    EnvFile.read("app.env", bytes, ERRORS, entry -> entries.add(show(entry)));
    return entries;
  }

  private static List<String> env(String text) {
    return env(text.getBytes(UTF_8));
  }

  @Test
  void envLines() {
    assertThat(env("A=1\r\n# c\n\n  B = 2 \nC\n=x\nexport F=1\nG=\"q\" # no comment\nH=a=b"))
        .containsExactly("A>1", "B > 2 ", "C>", "export F>1", "G>\"q\" # no comment", "H>a=b");
  }

  @Test
  void byteOrderMarkIsDroppedOnTheFirstLineOnly() {
    assertThat(env("\uFEFFA=1\n\uFEFFC=3")).containsExactly("A>1", "\uFEFFC>3");
  }

  @Test
  void carriageReturnInsideALineStays() {
    assertThat(env("D\rE=4\n")).containsExactly("D\rE>4");
  }

  @Test
  void aLineOf65536BytesEndsTheFile() {
    String fits = "A=" + "x".repeat(65_533);
    assertThat(env(fits + "\nB=1")).hasSize(2);
    assertThat(env("A=1\n" + fits + "x\nB=1")).containsExactly("A>1");
  }

  @Test
  void refusesALineThatIsNotUtf8AtItsPlace() {
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> env(new byte[] {'A', '=', '1', '\n', 'B', '=', (byte) 0xFF}))
        .withMessageStartingWith("app.env:2:1")
        .withMessageContaining("has invalid utf8 bytes");
  }
}
