package io.github.kustomize4j.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.JsonValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts are what kustomize made of annotations in a configuration object. */
class CoercionTest {
  @ParameterizedTest
  @CsvSource({
    "1.10, 1.1",
    "-2.50, -2.5",
    "1234567.5, 1.2345675e+06",
    "123456789.5, 1.2345679e+08",
    "1e5, 100000",
    "12345678.0, 12345678",
    "16777217.0, 16777217",
    "1e21, 1e+21",
    "1e30, 1e+30",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "12, 12",
    "True, true",
  })
  void textOfNumbersAndBooleans(String written, String expected) {
    ScalarNode scalar = ScalarNode.plain(Source.generated("t"), 0, written);
    assertThat(Coercion.text((ScalarNode) JsonValues.normalize(scalar))).isEqualTo(expected);
  }
}
