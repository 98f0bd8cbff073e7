package io.github.kustomize4j.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results were printed by kustomize. */
class SlashPathTest {
  @ParameterizedTest
  @CsvSource({
    "one/two, 1, N/one/two",
    "one/two, 2, one/N/two",
    "one/two, 9, one/two/N",
    "/one/two, 1, /N/one/two",
    "/one/two, 2, /one/N/two",
    "a/b/, 3, a/b/N",
    "a//b, 3, a/N/b",
    "a//b, 9, a/b/N",
    "/, 1, /N",
    "//a, 1, /N/a",
    "//a, 2, /a/N",
    "./a, 1, N/a",
    "./a, 3, a/N",
    "../a/../b, 1, b",
    "../a/../b, 2, ../N/b",
    "../a/../b, 3, ../a/b",
    "../a/../b, 9, ../b/N",
  })
  void insertsAndCleans(String path, int position, String expected) {
    assertThat(SlashPath.insert(path, "N", position)).isEqualTo(expected);
  }
}
