package io.github.kustomize4j.internal.transform.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonWriter;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What replacements do to a resource, compared with what kustomize does. */
class ReplacementTransformerTest {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);
  private static final String SPEC =
      "{l: [a, b, {k: v}], m: {x: 1}, nn: ~, s: str, i: 5,"
          + " o: [{name: one, v: 1}, {name: two}, {name: \"three\"}], e: [], p: a/b/c}";

  @TestFactory
  List<DynamicTest> writesIntoTargets() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : resource("replacement-targets.txt").strip().split("\n", -1)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        tests.add(DynamicTest.dynamicTest(line, () -> check(parts)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  private static void check(String[] parts) {
    String expected = parts[3];
    if (expected.startsWith("{")) {
      assertThat(changes(parts[0], parts[1], parts[2])).isEqualTo(expected);
    } else {
      assertThatThrownBy(() -> changes(parts[0], parts[1], parts[2]))
          .isInstanceOf(KustomizeException.class)
          .hasMessageContaining(expected);
    }
  }

  @Test
  void aPatternThatItsOwnElementDoesNotMatchIsRefused() {
    assertThatThrownBy(() -> changes("spec.o.[name=^new$x].v", "T", "create: true"))
        .hasMessageContaining("cannot be created")
        .hasMessageContaining("would not match the pattern itself");
  }

  @Test
  void aValueOfManyPartsDoesNotShowInTheMessage() {
    assertThatThrownBy(() -> run(replacement("spec.s", "{delimiter: '-', index: 7}", "-"), "a-b"))
        .hasMessageContaining("options.index 7 is out of bounds for value")
        .hasMessageNotContaining("a-b");
  }

  private static String changes(String path, String value, String options) {
    MapNode before = map(SPEC);
    MapNode after = run(replacement(path, "{}", options), value);
    MapNode.Builder changes = MapNode.builder(after.source(), 0);
    for (int i = 0; i < after.size(); i++) {
      String text = JsonWriter.toText(after.value(i));
      Node old = before.get(after.key(i));
      if (old == null || !JsonWriter.toText(old).equals(text)) {
        changes.put(after.key(i), after.value(i));
      }
    }
    return JsonWriter.toText(changes.build());
  }

  private static MapNode run(Replacement replacement, String value) {
    ResourceSet.Editor resources = ResourceSet.EMPTY.edit();
    resources.add(
        resource(map("{apiVersion: v1, kind: Src, metadata: {name: s}, v: " + value + "}")));
    int slot =
        resources.add(
            resource(map("{apiVersion: v1, kind: Foo, metadata: {name: t}, spec: " + SPEC + "}")));
    new ReplacementTransformer(List.of(replacement)).apply(resources);
    return Objects.requireNonNull(Objects.requireNonNull(resources.get(slot)).body().map("spec"));
  }

  private static Replacement replacement(String path, String sourceOptions, String targetOptions) {
    String options = targetOptions.equals("-") ? "" : targetOptions;
    MapNode map =
        map(
            "source: {kind: Src, fieldPath: v, options: "
                + sourceOptions
                + "}\ntargets: [{select: {kind: Foo}, options: {"
                + options
                + "}, fieldPaths: ['"
                + path
                + "']}]");
    return Decoding.strict(map, "", "types.Replacement", Replacement::decode);
  }

  private static Resource resource(MapNode body) {
    return Resource.of(body, gvk -> false, Origin.NONE);
  }

  private static MapNode map(String yaml) {
    return (MapNode) READER.readResources("test", yaml.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private static String resource(String name) {
    try (InputStream in = ReplacementTransformerTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
