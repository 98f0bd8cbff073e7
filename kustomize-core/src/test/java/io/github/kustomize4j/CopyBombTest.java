package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that are copied into themselves, so that they double each time, end in an error. */
@Timeout(60)
class CopyBombTest {
  private static KustomizeException failure(String fields) {
    Map<String, String> files =
        Map.of(
            "r.yaml",
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, spec: {x: {y: z}}}",
            "kustomization.yaml",
            "resources: [r.yaml]\n" + fields);
    return catchThrowableOfType(
        KustomizeException.class,
        () -> Kustomize.create().render(FileTree.inMemory(files), ".").toYaml());
  }

  private static String repeated(String format, String divider) {
    return IntStream.range(0, 60)
        .mapToObj(i -> format.formatted(i))
        .collect(Collectors.joining(divider));
  }

  private static String replacement(String field, String options, String paths) {
    return """
        replacements:
        - source: {kind: ConfigMap, fieldPath: %s}
          targets:
          - select: {kind: ConfigMap}
            options: {%s}
            fieldPaths: [%s]
        """
        .formatted(field, options, paths);
  }

  @Test
  void aReplacementWhoseSourceHoldsItsTargets() {
    KustomizeException error =
        failure(replacement("spec", "create: true", repeated("spec.k%d", ", ")));
    assertThat(error.code()).isEqualTo(Code.LIMIT_EXCEEDED);
    assertThat(error).hasMessageStartingWith("/kustomization.yaml:7:");
    assertThat(error).hasMessageContaining("replacements would write more than 64 MiB");
  }

  @Test
  void manySuchReplacements() {
    String one =
        """
        - source: {kind: ConfigMap, fieldPath: spec}
          targets: [{select: {kind: ConfigMap}, options: {create: true}, fieldPaths: [spec.k%d]}]
        """;
    assertThat(failure("replacements:\n" + repeated(one, "")).code())
        .isEqualTo(Code.LIMIT_EXCEEDED);
  }

  @Test
  void aTextThatIsPutBehindItself() {
    String paths = repeated("spec.x.y", ", ");
    assertThat(failure(replacement("spec.x.y", "delimiter: ',', index: 99999999", paths)).code())
        .isEqualTo(Code.LIMIT_EXCEEDED);
  }

  @Test
  void aJsonPatchThatCopiesAMapIntoItself() {
    String operation = "    - {op: copy, from: /spec, path: /spec/k%d}";
    KustomizeException error =
        failure("patches:\n- target: {name: a}\n  patch: |\n" + repeated(operation, "\n"));
    assertThat(error.code()).isEqualTo(Code.LIMIT_EXCEEDED);
    assertThat(error).hasMessageContaining("a JSON patch would copy more than 64 MiB");
  }
}
