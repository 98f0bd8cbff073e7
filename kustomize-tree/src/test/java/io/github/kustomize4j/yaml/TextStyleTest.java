package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStyleTest {
  /** What is told without reading it is told as a reader of YAML 1.1 has it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "10",
        "007",
        "08",
        "00",
        "0x1F",
        "1_000",
        "1e3",
        "12a",
        "1:30",
        "2001-01-01",
        "999999999999999999",
        "1000000000000000000",
        "99999999999999999999999",
        "-1",
        "+1",
        "4.5"
      })
  void numbersNeedQuotesWhereTheyAreReadAsNumbers(String text) {
    ScalarNode read =
        (ScalarNode)
            YamlReader.of(ReadLimits.DEFAULTS)
                .readYaml11("a.yaml", text.getBytes(StandardCharsets.UTF_8));

    assertThat(TextStyle.needsQuotes(text)).isEqualTo(read.tag() != Tag.STR);
  }
}
