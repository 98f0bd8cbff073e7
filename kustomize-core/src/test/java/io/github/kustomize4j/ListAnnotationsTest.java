package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations that are a list, where the build would keep a former id beside them. */
class ListAnnotationsTest {
  private static final String OBJECT =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: ";

  private static RenderOutcome render(String annotations, String field) {
    FileTree files =
        FileTree.inMemory(
            Map.of(
                "/app/kustomization.yaml",
                "resources: [r.yaml]\n" + field + '\n',
                "/app/r.yaml",
                OBJECT + annotations + '\n'));
    return Kustomize.create().session(files).render("/app");
  }

  /** The reference crashes there, even if a patch puts a map in the place of the list. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "namePrefix: b-",
        "namespace: b",
        "patches: [{target: {name: a}, patch: '[{\"op\": \"remove\", \"path\":"
            + " \"/metadata/annotations\"}]'}]",
        "patches: [{target: {name: a}, options: {allowNameChange: true},"
            + " patch: '{kind: ConfigMap, metadata: {name: b, annotations: null}}'}]"
      })
  void areRefused(String field) {
    assertThat(render("[a, b]", field).toString())
        .contains("/app/r.yaml:5:16: wrong node kind: expected MappingNode but got SequenceNode");
    assertThat(render("[]", field).succeeded()).isTrue();
  }
}
