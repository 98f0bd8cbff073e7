package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What patches remember at the nodes of their target changes nothing of what they do. */
class PatchChainTest {
  private static final Source SOURCE = Source.generated("test");

  @Property(tries = 1000)
  void patchesInARowDoTheSameAsPatchesOfFreshCopies(
      @ForAll("containers") ListNode containers, @ForAll("patches") List<ListNode> patches) {
    MapNode chained = deployment(containers);
    for (ListNode patch : patches) {
      MapNode expected = apply(copy(chained), patch);
      chained = apply(chained, patch);
      assertThat(chained).isEqualTo(expected);
    }
  }

  /**
   * On long lists elements are found by an index, which other operations, and another chain from
   * the same list, must not spoil.
   */
  @Property(tries = 300)
  void patchesOfLongListsDoTheSameAsPatchesOfFreshCopies(
      @ForAll("longContainers") ListNode containers,
      @ForAll("longPatches") List<ListNode> patches,
      @ForAll("operations") List<Operation> operations) {
    MapNode chained = deployment(containers);
    MapNode forked = chained;
    for (int i = 0; i < patches.size(); i++) {
      ListNode patch = patches.get(i);
      MapNode expected = merged(copy(chained), patch);
      forked = i % 4 == 3 ? chained : merged(forked, patch);
      chained = merged(chained, patch);
      assertThat(chained).isEqualTo(expected);
      MapNode expectedFork = merged(copy(forked), patch);
      assertThat(merged(forked, patch)).isEqualTo(expectedFork);
      Operation operation = operations.get(i);
      if (!operation.op().isEmpty() && variables(chained) > 3) {
        MapNode changed = operate(copy(chained), operation);
        chained = operate(chained, operation);
        assertThat(chained).isEqualTo(changed);
      }
    }
  }

  private static int variables(MapNode deployment) {
    MapNode pod = (MapNode) Edits.find(deployment, "spec", "template", "spec");
    ListNode containers = pod == null ? null : pod.list("containers");
    return containers != null
            && containers.get(0) instanceof MapNode map
            && map.get("env") instanceof ListNode env
        ? env.size()
        : 0;
  }

  /** An operation of a JSON patch on the list of variables; none if it has no name. */
  private record Operation(String op, String place, int key) {}

  private static MapNode operate(MapNode target, Operation operation) {
    MapNode step =
        map(
            "op",
            text(operation.op()),
            "path",
            text("/spec/template/spec/containers/0/env/" + operation.place()),
            "value",
            map("name", text("k" + operation.key()), "value", text("json")));
    return JsonPatch.parse(ListNode.of(SOURCE, 0, List.of(step))).apply(target);
  }

  @Provide
  Arbitrary<List<Operation>> operations() {
    Arbitrary<Operation> some =
        Arbitraries.of(
            new Operation("add", "-", 500),
            new Operation("add", "0", 3),
            new Operation("add", "-", 3),
            new Operation("remove", "1", 0),
            new Operation("replace", "2", 7));
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(new Operation("", "", 0))), Tuple.of(1, some))
        .list()
        .ofSize(12);
  }

  @Provide
  Arbitrary<ListNode> longContainers() {
    return Arbitraries.integers()
        .between(66, 130)
        .map(
            size ->
                ListNode.of(
                    SOURCE,
                    0,
                    List.of(
                        map(
                            "name",
                            text("c"),
                            "env",
                            numbered("name", size),
                            "ports",
                            numbered("containerPort", size)))));
  }

  private static ListNode numbered(String key, int size) {
    return ListNode.of(
        SOURCE,
        0,
        IntStream.range(0, size)
            .mapToObj(i -> map(key, text("k" + i), "value", text("v")))
            .toList());
  }

  @Provide
  Arbitrary<List<ListNode>> longPatches() {
    return Arbitraries.frequencyOf(
            Tuple.of(9, containers(1, 4, 9, 0)),
            Tuple.of(3, containers(1, 4, 150, 0)),
            Tuple.of(1, containers(1, 4, 150, 2)))
        .list()
        .ofSize(12);
  }

  private static MapNode merged(MapNode target, ListNode patch) {
    return StrategicMerge.parse(copy(deployment(patch))).apply(target, Schema.builtin());
  }

  private static MapNode apply(MapNode target, ListNode patch) {
    MapNode merged = StrategicMerge.parse(copy(deployment(patch))).apply(target, Schema.builtin());
    return JsonPatch.parse(ListNode.of(SOURCE, 0, List.of(TEST))).apply(merged);
  }

  private static final MapNode TEST =
      map("op", text("test"), "path", text("/kind"), "value", text("Deployment"));

  private static MapNode deployment(ListNode containers) {
    MapNode spec = map("template", map("spec", map("containers", containers)));
    return map("apiVersion", text("apps/v1"), "kind", text("Deployment"), "spec", spec);
  }

  private static MapNode copy(MapNode map) {
    return (MapNode) copy((Node) map);
  }

  private static Node copy(Node node) {
    if (node instanceof MapNode map) {
      MapNode.Builder copy = MapNode.builder(SOURCE, 0);
      for (int i = 0; i < map.size(); i++) {
        copy.put(map.key(i), copy(map.value(i)));
      }
      return copy.build();
    }
    return node instanceof ListNode list
        ? ListNode.of(SOURCE, 0, list.items().stream().map(PatchChainTest::copy).toList())
        : node;
  }

  @Provide
  Arbitrary<List<ListNode>> patches() {
    return containers(1, 4, 15, 2).list().ofMinSize(2).ofMaxSize(6);
  }

  @Provide
  Arbitrary<ListNode> containers() {
    return containers(9, 14, 15, 1);
  }

  private static Arbitrary<ListNode> containers(int least, int most, int last, int oddity) {
    Arbitrary<ListNode> variables =
        list(element("name", Arbitraries.integers().between(1, last), oddity), least, most);
    Arbitrary<ListNode> ports =
        list(
            element("containerPort", Arbitraries.integers().between(1, last), oddity), least, most);
    return Combinators.combine(variables, ports)
        .as((env, open) -> map("name", text("c"), "env", env, "ports", open))
        .map(container -> ListNode.of(SOURCE, 0, List.of(container)));
  }

  private static Arbitrary<ListNode> list(Arbitrary<MapNode> elements, int least, int most) {
    return elements
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(items -> ListNode.of(SOURCE, 0, items));
  }

  /**
   * Elements that are odd from time to time: a second key, none at all, nulls, directives.
   *
   * @param oddity 0 for none of that, 1 for all but directives, 2 for all
   */
  private static Arbitrary<MapNode> element(String key, Arbitrary<Integer> keys, int oddity) {
    Arbitrary<String> extras =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.of("value: a", "value: b", "protocol: TCP")),
            Tuple.of(Math.min(oddity, 1), Arbitraries.of("value:", "protocol: UDP", "bare: x")),
            Tuple.of(oddity / 2 * 2, Arbitraries.of("$patch: delete", "$patch: replace")));
    return Combinators.combine(keys, extras)
        .as(
            (number, extra) -> {
              int colon = extra.indexOf(':');
              Node value = ScalarNode.plain(SOURCE, 0, extra.substring(colon + 1).strip());
              MapNode element = map(extra.substring(0, colon), value);
              return extra.startsWith("bare") ? element : element.with(key, text("k" + number));
            });
  }

  private static ScalarNode text(String text) {
    return ScalarNode.string(SOURCE, 0, text);
  }

  private static MapNode map(Object... entries) {
    MapNode.Builder map = MapNode.builder(SOURCE, 0);
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], (Node) entries[i + 1]);
    }
    return map.build();
  }
}
