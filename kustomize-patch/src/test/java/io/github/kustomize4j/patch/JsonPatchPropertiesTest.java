package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON patches do to a tree what {@link JsonModel} does to plain maps and lists. */
class JsonPatchPropertiesTest {
  private static final Source HERE = Source.generated("test");

  /** Each operation by itself, where both refuse it or both give the same, and then all in one. */
  @Property(tries = 500)
  void operationsDoAsTheModelDoes(@ForAll("operations") List<JsonModel.Operation> operations)
      throws JsonModel.Refused {
    MapNode start = new JsonModel().tree();
    MapNode object = start;
    List<JsonModel.Operation> applied = new ArrayList<>();
    for (JsonModel.Operation operation : operations) {
      MapNode before = object;
      String shown = YamlWriter.toText(before);
      JsonPatch patch = patch(List.of(operation));
      try {
        MapNode expected = result(applied, operation);
        object = patch.apply(before);
        assertThat(YamlWriter.toText(object)).isEqualTo(YamlWriter.toText(expected));
        applied.add(operation);
      } catch (JsonModel.Refused e) {
        assertThatThrownBy(() -> patch.apply(before)).isInstanceOf(PatchException.class);
      }
      assertThat(YamlWriter.toText(before)).as("the old object").isEqualTo(shown);
    }
    assertThat(YamlWriter.toText(patch(applied).apply(start))).isEqualTo(YamlWriter.toText(object));
  }

  private static JsonPatch patch(List<JsonModel.Operation> operations) {
    List<Node> nodes = operations.stream().map(JsonModel.Operation::node).toList();
    return JsonPatch.parse(ListNode.of(HERE, 0, nodes));
  }

  private static MapNode result(List<JsonModel.Operation> applied, JsonModel.Operation last)
      throws JsonModel.Refused {
    JsonModel model = new JsonModel();
    for (JsonModel.Operation operation : applied) {
      model.apply(operation);
    }
    model.apply(last);
    return model.tree();
  }

  @Provide
  Arbitrary<List<JsonModel.Operation>> operations() {
    Arbitrary<String> ops =
        Arbitraries.of("add", "add", "add", "remove", "replace", "move", "copy", "test");
    return Combinators.combine(ops, paths(), paths(), values())
        .as(JsonModel.Operation::new)
        .list()
        .ofMaxSize(25);
  }

  /** Few names, so that most paths lead somewhere. */
  private static Arbitrary<List<String>> paths() {
    return Combinators.combine(
            Arbitraries.of("map", "list"),
            Arbitraries.of("a", "0", "1", "-1", "-2", "-", "00").list().ofMaxSize(2))
        .as(
            (first, rest) -> {
              List<String> path = new ArrayList<>(List.of(first));
              path.addAll(rest);
              return path;
            });
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.of(
            "x",
            "y",
            Map.of(),
            Map.of("a", "x"),
            Map.of("a", List.of("y")),
            List.of(),
            List.of("x", "y"))
        .map(Object.class::cast)
        .injectNull(0.1);
  }
}
