package io.github.kustomize4j.cli.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommaListTest {
  private static final Flag FLAG = Flag.ofCommaList("field", "PATH", "help");

  @Test
  void divides() {
    assertThat(CommaList.parse(FLAG, "")).isEmpty();
    assertThat(CommaList.parse(FLAG, "a,b,")).containsExactly("a", "b", "");
    assertThat(CommaList.parse(FLAG, "\"a,\"\"b\",c\nd")).containsExactly("a,\"b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "a\"b, 'column 2: bare \" in non-quoted-field'",
        "\"a\"b, 'column 3: extraneous or missing \" in quoted-field'",
        "\"ab, 'column 4: extraneous or missing \" in quoted-field'"
      })
  void refusesStrayQuotes(String text, String end) {
    assertThatThrownBy(() -> CommaList.parse(FLAG, text))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("invalid argument \"")
        .hasMessageEndingWith("\" for \"--field\" flag: parse error on line 1, " + end);
  }
}
