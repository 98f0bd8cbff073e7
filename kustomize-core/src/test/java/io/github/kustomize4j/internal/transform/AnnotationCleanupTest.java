package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.resource.ResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationCleanupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      {a: ~}                                   | a: "~"
      {a: }                                    | a: ""
      {a: null}                                | a: "null"
      {a: {b: c}}                              | a: ""
      {a: 1.50}                                | a: "1.50"
      {config.kubernetes.io/path: x, a: b}     | a: b
      """)
  void valuesBecomeText(String annotations, String printed) {
    assertThat(clean("metadata: {name: x, annotations: " + annotations + "}"))
        .isEqualTo("kind: A\nmetadata:\n  annotations:\n    " + printed + "\n  name: x\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      {}
      ~
      5
      {internal.config.kubernetes.io/previousNames: x}
      """)
  void whatIsEmptyInTheEndGoes(String annotations) {
    assertThat(clean("metadata: {name: x, annotations: " + annotations + "}"))
        .isEqualTo("kind: A\nmetadata:\n  name: x\n");
  }

  @org.junit.jupiter.api.Test
  void anObjectWithoutMetadataGetsEmptyOnes() {
    assertThat(clean("data: {}")).isEqualTo("data: {}\nkind: A\nmetadata: {}\n");
  }

  private static String clean(String body) {
    ResourceSet.Editor resources = Manifests.edit("kind: A\n" + body + "\n");
    new AnnotationCleanup().apply(resources);
    return Manifests.yaml(resources);
  }
}
