package io.github.kustomize4j.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratorsTest {
  private static final Source HERE = Source.generated("kustomization.yaml");

  private static final SourceReader FILES =
      path ->
          switch (path) {
            case "dir/a.txt" -> "text\n".getBytes(UTF_8);
            case "bin" -> "\u00ff\u0000abc".getBytes(ISO_8859_1);
            case "app.env" -> "A=1\nB=2\n".getBytes(UTF_8);
            default ->
                throw new LoadException(
                    Diagnostic.error(Code.FILE_NOT_FOUND, path + ": no such file or directory"));
          };

  private static List<ScalarNode> texts(String... texts) {
    return Stream.of(texts).map(text -> ScalarNode.string(HERE, 0, text)).toList();
  }

  private static GeneratorArgs args(KeyValueSources sources, GeneratorOptions options) {
    return new GeneratorArgs("app", "ns", "", "", sources, options, MapNode.empty(HERE, 0));
  }

  private static GeneratorArgs literals(String... literals) {
    return args(new KeyValueSources(List.of(), texts(literals), List.of()), GeneratorOptions.NONE);
  }

  @Test
  void configMapOfAllSources() {
    KeyValueSources sources =
        new KeyValueSources(texts("app.env"), texts("c=3"), texts("dir/a.txt", "x=bin"));
    MapNode object = ConfigMapGenerator.generate(args(sources, GeneratorOptions.NONE), FILES);

    assertThat(object)
        .hasToString(
            "{apiVersion: \"v1\", kind: \"ConfigMap\", metadata: {name: \"app\", namespace: \"ns\"},"
                + " data: {A: \"1\", B: \"2\", c: \"3\", a.txt: \"text\n\"},"
                + " binaryData: {x: \"/wBhYmM=\"}}");
  }

  @Test
  void valuesKnowTheirFile() {
    KeyValueSources sources = new KeyValueSources(texts("app.env"), texts(), texts("dir/a.txt"));
    MapNode data =
        ConfigMapGenerator.generate(args(sources, GeneratorOptions.NONE), FILES).map("data");

    assertThat(data.get("B").location()).hasToString("app.env:2:1");
    assertThat(data.get("a.txt").location()).hasToString("dir/a.txt:1:1");
  }

  @Test
  void configMapWithoutEntriesHasNoData() {
    assertThat(ConfigMapGenerator.generate(literals(), FILES).keys())
        .containsExactly("apiVersion", "kind", "metadata");
  }

  @Test
  void secretIsBase64AndAlwaysHasData() {
    assertThat(SecretGenerator.generate(literals("a=b"), FILES).map("data"))
        .hasToString("{a: \"Yg==\"}");
    MapNode empty = SecretGenerator.generate(literals(), FILES);
    assertThat(empty.map("data").isEmpty()).isTrue();
    assertThat(empty.text("type")).isEqualTo("Opaque");
  }

  @Test
  void keysThatLookLikeNumbersAreNumbers() {
    MapNode data = ConfigMapGenerator.generate(literals("1=x", "on=y"), FILES).map("data");

    assertThat(data.keyTag(0)).isEqualTo(Tag.INT);
    assertThat(data.keyTag(1)).isEqualTo(Tag.STR);
  }

  @Test
  void entryOptionsGoOverGlobalOnesAndFlagsAdd() {
    GeneratorOptions global =
        new GeneratorOptions(
            Map.of("a", texts("global").get(0), "b", texts("global").get(0)),
            Map.of(),
            true,
            false);
    GeneratorOptions own =
        new GeneratorOptions(Map.of("a", texts("own").get(0)), Map.of(), false, true);

    GeneratorOptions both = own.over(global);

    assertThat(both.labels()).hasToString("{a=\"own\", b=\"global\"}");
    assertThat(both.disableNameSuffixHash()).isTrue();
    assertThat(both.immutable()).isTrue();
  }

  @Test
  void immutableIsABoolean() {
    GeneratorOptions options = new GeneratorOptions(Map.of(), Map.of(), false, true);
    KeyValueSources none = new KeyValueSources(List.of(), List.of(), List.of());
    MapNode object = ConfigMapGenerator.generate(args(none, options), FILES);

    assertThat(((ScalarNode) object.get("immutable")).type()).isEqualTo(Tag.BOOL);
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    KeyValueSources sources = new KeyValueSources(texts("app.env"), texts("A=2"), texts());

    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> ConfigMapGenerator.generate(args(sources, GeneratorOptions.NONE), FILES))
        .withMessageContaining("configmap app illegally repeats the key `A`");
  }

  @Test
  void namesTheGeneratorOfAMissingFile() {
    KeyValueSources sources = new KeyValueSources(texts(), texts(), texts("k=nope"));

    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> ConfigMapGenerator.generate(args(sources, GeneratorOptions.NONE), FILES))
        .withMessageContaining(
            "configMapGenerator `app`: loading KV pairs: file sources: nope: no such file")
        .matches(e -> e.code() == Code.FILE_NOT_FOUND);
  }

  @Test
  void neverShowsTheTextOfASecret() {
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> SecretGenerator.generate(literals("hunter2"), FILES))
        .withMessageNotContaining("hunter2");
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> ConfigMapGenerator.generate(literals("noeq"), FILES))
        .withMessageContaining("invalid literal source noeq, expected key=value");
  }

  @Test
  void refusesControlCharactersInTheConfiguration() {
    assertThatExceptionOfType(GeneratorException.class)
        .isThrownBy(() -> ConfigMapGenerator.generate(literals("a=\u007f"), FILES))
        .withMessageContaining("control characters are not allowed");
    assertThat(ConfigMapGenerator.generate(literals("a=\u0001\u0085"), FILES).map("data").size())
        .isEqualTo(1);
  }
}
