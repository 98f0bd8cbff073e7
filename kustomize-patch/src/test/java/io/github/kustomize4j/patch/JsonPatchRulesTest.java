package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonReader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON patches: RFC 6902, and where the reference departs from it. */
class JsonPatchRulesTest {
  @TestFactory
  Stream<DynamicTest> add() {
    return tests("add");
  }

  @TestFactory
  Stream<DynamicTest> remove() {
    return tests("remove");
  }

  @TestFactory
  Stream<DynamicTest> replace() {
    return tests("replace");
  }

  @TestFactory
  Stream<DynamicTest> moveAndCopy() {
    return tests("move-copy");
  }

  @TestFactory
  Stream<DynamicTest> test() {
    return tests("test");
  }

  @TestFactory
  Stream<DynamicTest> pathsAndForms() {
    return tests("paths-and-forms");
  }

  private static Stream<DynamicTest> tests(String file) {
    return PatchCase.tests("json/" + file + ".yaml", JsonPatchRulesTest::patching);
  }

  private static UnaryOperator<@Nullable MapNode> patching(PatchCase one) {
    JsonPatch patch = JsonPatch.parse(JsonReader.read("patch", one.patch()));
    return patch::apply;
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"op\": \"add\"}", "[1]", "[[]]", "\"text\"", "null"})
  void whatIsNoListOfMapsIsNoPatch(String text) {
    Node document = JsonReader.read("patch", text);

    assertThat(JsonPatch.isPatch(document)).isFalse();
    assertThatThrownBy(() -> JsonPatch.parse(document)).isInstanceOf(PatchException.class);
  }

  @Test
  void anErrorNamesTheOperation() {
    JsonPatch patch =
        patch("{\"op\": \"remove\", \"path\": \"/a\"},\n {\"op\": \"remove\", \"path\": \"/a\"}");

    assertThatThrownBy(() -> patch.apply(Documents.map("{a: 1}")))
        .isInstanceOfSatisfying(
            PatchException.class,
            e -> assertThat(e.diagnostic().location()).hasToString("patch:2:27"));
  }

  @ParameterizedTest
  @CsvSource({
    "/metadata/annotations/a, true",
    "/metadata/annotations, true",
    "/metadata, true",
    "'', true",
    "/metadata/labels, false",
    "/spec/metadata/annotations, false",
    "metadata, false",
    "/annotations, false"
  })
  void tellsWhetherItMeetsTheAnnotations(String path, boolean meets) {
    JsonPatch patch = patch("{\"op\": \"add\", \"path\": \"" + path + "\", \"value\": {}}");
    JsonPatch copy = patch("{\"op\": \"copy\", \"path\": \"/spec/x\", \"from\": \"" + path + "\"}");

    assertThat(patch.touchesAnnotations("")).isEqualTo(meets);
    assertThat(copy.touchesAnnotations("")).isEqualTo(meets);
  }

  @ParameterizedTest
  @CsvSource({
    "/m/example.com/x, a `/` within a key is written `~1`: `example.com~1x`",
    "/m/a~1b/c/d, `/m/a~1b` has no `c`; a JSON patch",
    "/m/x/y, `/m` has no `x`; a JSON patch"
  })
  void anErrorTellsWhatThereIs(String path, String advice) {
    JsonPatch patch = patch("{\"op\": \"remove\", \"path\": \"" + path + "\"}");

    assertThat(hint(patch, "{m: {example.com/x: 1, a/b: {}}}")).startsWith(advice);
  }

  @Test
  @Timeout(20)
  void aPathMayBeLong() {
    JsonPatch patch = patch("{\"op\": \"remove\", \"path\": \"" + "/a".repeat(200_000) + "\"}");

    assertThat(hint(patch, "{b: 1}")).startsWith("the object has no `a`");
  }

  private static String hint(JsonPatch patch, String target) {
    PatchException failure =
        catchThrowableOfType(PatchException.class, () -> patch.apply(Documents.map(target)));
    return String.valueOf(failure.diagnostic().hint());
  }

  private static JsonPatch patch(String operations) {
    return JsonPatch.parse(JsonReader.read("patch", '[' + operations + ']'));
  }
}
