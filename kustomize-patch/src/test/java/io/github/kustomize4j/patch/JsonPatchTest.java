package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonPatchTest {
  @TestFactory
  Stream<DynamicTest> agreesWithRecordedResults() throws IOException {
    List<Node> documents = Documents.ofFile("json-patch.yaml");
    MapNode target = ((MapNode) documents.get(0)).map("target");
    return documents.stream()
        .skip(1)
        .map(MapNode.class::cast)
        .map(recorded -> dynamicTest(recorded.text("patch"), () -> check(target, recorded)));
  }

  private static void check(MapNode target, MapNode recorded) {
    JsonPatch patch = parse(recorded.text("patch"));
    String error = recorded.text("error");
    if (error != null) {
      assertThatExceptionOfType(PatchException.class)
          .isThrownBy(() -> patch.apply(target))
          .withMessageContaining(error);
    } else {
      assertThat(YamlWriter.toText(patch.apply(target)))
          .isEqualTo(YamlWriter.toText(recorded.get("expected")));
    }
  }

  private static JsonPatch parse(String text) {
    return JsonPatch.parse(
        text.startsWith("[") ? JsonReader.read("patch", text) : Documents.yaml11(text));
  }

  @Test
  void givesBackTheTargetIfThereIsNoOperation() {
    MapNode target = Documents.map("{a: 0x10, b: {c: 9007199254740993}}");
    assertThat(parse("[]").apply(target)).isSameAs(target);
    assertThat(parse("[]").isEmpty()).isTrue();
  }

  @Test
  void leavesWhatIsNormalAlone() {
    MapNode target = Documents.map("{a: 1, b: {c: d}}");
    MapNode patched = parse("- {op: add, path: /a, value: 2}").apply(target);
    assertThat(patched.get("b")).isSameAs(target.get("b"));
  }

  @Test
  void isAListOfMaps() {
    assertThat(JsonPatch.isPatch(Documents.yaml11("- {op: add}"))).isTrue();
    assertThat(JsonPatch.isPatch(Documents.yaml11("{op: add}"))).isFalse();
    assertThatExceptionOfType(PatchException.class)
        .isThrownBy(() -> JsonPatch.parse(Documents.yaml11("- add")))
        .withMessageContaining("a JSON patch must be a list of maps");
  }

  @Test
  void aPatchOfSomethingElseThanAnObjectIsRefused() {
    MapNode target = Documents.map("a: 1");
    JsonPatch patch = parse("- {op: replace, path: '', value: [1]}");
    assertThatExceptionOfType(PatchException.class).isThrownBy(() -> patch.apply(target));
  }

  @Test
  void knowsWhetherItCanSeeAnnotations() {
    assertThat(parse("- {op: add, path: /metadata/annotations/a, value: b}").touchesAnnotations(""))
        .isTrue();
    assertThat(parse("- {op: copy, from: /metadata, path: /spec/m}").touchesAnnotations(""))
        .isTrue();
    assertThat(parse("- {op: test, path: '', value: {}}").touchesAnnotations("")).isTrue();
    assertThat(parse("- {op: add, path: /metadata/labels/a, value: b}").touchesAnnotations(""))
        .isFalse();
    assertThat(parse("- {op: add, path: /spec/annotations, value: b}").touchesAnnotations(""))
        .isFalse();
  }

  @Test
  void knowsWhetherItSeesAnnotationsOfAPrefix() {
    String other = "- {op: add, path: /metadata/annotations/a, value: b}";
    assertThat(parse(other).touchesAnnotations("x/")).isFalse();
    String own = "- {op: copy, from: /metadata/annotations/x~1a, path: /spec/a}";
    assertThat(parse(own).touchesAnnotations("x/")).isTrue();
    String whole = "- {op: copy, from: /metadata/annotations, path: /spec/a}";
    assertThat(parse(whole).touchesAnnotations("x/")).isTrue();
  }
}
