package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Compares strategic merges with a plain model of what they do. */
class StrategicMergePropertiesTest {
  private static final Source HERE = Source.generated("test");

  /**
   * Fields of a pod with lists of elements that have a name; the model keeps them as maps by it.
   */
  private static final Set<String> KEYED = Set.of("containers", "env");

  @Property(tries = 300)
  void mapsMergeAsTheModelDoes(
      @ForAll("maps") Map<String, Object> target, @ForAll("maps") Map<String, Object> patch) {
    MapNode merged = StrategicMerge.parse(tree(patch)).apply(tree(target), Schema.builtin());
    assertThat(YamlWriter.toText(merged)).isEqualTo(YamlWriter.toText(tree(merge(target, patch))));
  }

  @Property(tries = 200)
  void aPatchThatSaysWhatIsThereChangesNothing(@ForAll("maps") Map<String, Object> values) {
    MapNode target = tree(withoutNulls(values));
    assertThat(StrategicMerge.parse(tree(withoutNulls(values))).apply(target, Schema.builtin()))
        .isSameAs(target);
  }

  // To shrink these takes longer than to read them.
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void podsMergeAsTheModelDoes(
      @ForAll("pods") Map<String, Object> target, @ForAll("podPatches") Map<String, Object> patch) {
    MapNode old = tree(withoutNulls(target));
    String before = YamlWriter.toText(old);

    MapNode merged = StrategicMerge.parse(tree(patch)).apply(old, Schema.builtin());

    assertThat(YamlWriter.toText(merged))
        .isEqualTo(YamlWriter.toText(tree(merge(withoutNulls(target), patch))));
    assertThat(YamlWriter.toText(old)).as("the target").isEqualTo(before);
  }

  @Property(tries = 500)
  void listsWithAllKeysMergeAsStepByStep(
      @ForAll("elements") List<String> target, @ForAll("elements") List<String> patch) {
    List<String> keys = List.of("k", "l");
    KeyedLists lists = new KeyedLists(new MergeWalk(Schema.builtin()), keys, null);
    ListNode old = list(target, 1);
    ListNode changes = list(patch, 2);
    List<Node> slow = new OddKeyedLists(lists, keys).merge(old, changes);
    assertThat(lists.merge(old, changes).items()).isEqualTo(slow);
  }

  @Provide
  Arbitrary<Map<String, Object>> maps() {
    return maps(3);
  }

  /** Keys tell the sort of their value, so that two maps never disagree about it. */
  private static Arbitrary<Map<String, Object>> maps(int depth) {
    Arbitrary<Object> scalar = Arbitraries.of("x", "y", "1", "null!");
    Arbitrary<Object> map =
        depth == 0 ? Arbitraries.just(Map.of()) : maps(depth - 1).map(Object.class::cast);
    return Arbitraries.maps(Arbitraries.of("a", "b"), scalar)
        .flatMap(
            scalars ->
                Arbitraries.maps(Arbitraries.of("m", "n"), map)
                    .map(
                        maps -> {
                          Map<String, Object> all = new TreeMap<>(scalars);
                          all.putAll(maps);
                          return all;
                        }));
  }

  @Provide
  Arbitrary<Map<String, Object>> pods() {
    return containers(false).map(StrategicMergePropertiesTest::pod);
  }

  @Provide
  Arbitrary<Map<String, Object>> podPatches() {
    return containers(true).map(StrategicMergePropertiesTest::pod);
  }

  private static Map<String, Object> pod(Map<String, Object> containers) {
    return Map.of("apiVersion", "v1", "kind", "Pod", "spec", Map.of("containers", containers));
  }

  private static Arbitrary<Map<String, Object>> containers(boolean patch) {
    Arbitrary<Object> scalars = Arbitraries.of("x", "y", "null!");
    Arbitrary<Object> args = Arbitraries.of(List.of("x"), List.of("x", "y"), List.of(), "null!");
    Arbitrary<Map<String, Object>> env = elements("value", scalars, patch);
    Arbitrary<Map<String, Object>> fields =
        Combinators.combine(scalars, args, env)
            .as((image, words, names) -> Map.of("image", image, "args", words, "env", names))
            .flatMap(all -> Arbitraries.subsetOf(all.keySet()).map(some -> restricted(all, some)));
    return named(patch ? orDelete(fields) : fields);
  }

  private static Map<String, Object> restricted(Map<String, Object> all, Set<String> some) {
    Map<String, Object> fields = new TreeMap<>(all);
    fields.keySet().retainAll(some);
    return fields;
  }

  private static Arbitrary<Map<String, Object>> elements(
      String key, Arbitrary<Object> values, boolean patch) {
    Arbitrary<Map<String, Object>> fields = values.map(value -> Map.of(key, value));
    return named(patch ? orDelete(fields) : fields);
  }

  private static Arbitrary<Map<String, Object>> orDelete(Arbitrary<Map<String, Object>> fields) {
    Arbitrary<Map<String, Object>> delete = Arbitraries.just(Map.of("$patch", "delete"));
    return Arbitraries.frequencyOf(Tuple.of(4, fields), Tuple.of(1, delete));
  }

  /** More names than a list may have to be merged without being remembered. */
  private static Arbitrary<Map<String, Object>> named(Arbitrary<Map<String, Object>> fields) {
    return Arbitraries.maps(Arbitraries.strings().withCharRange('a', 'l').ofLength(1), fields)
        .ofMaxSize(12)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<List<String>> elements() {
    return Arbitraries.of("xp", "xq", "yp", "yq", "zp").list().ofMaxSize(5);
  }

  private static ListNode list(List<String> elements, int mark) {
    List<Node> items = new ArrayList<>();
    for (String element : elements) {
      MapNode.Builder item = MapNode.builder(HERE, 0);
      item.put("k", ScalarNode.string(HERE, 0, element.substring(0, 1)));
      item.put("l", ScalarNode.string(HERE, 0, element.substring(1)));
      item.put("v" + mark, ScalarNode.string(HERE, 0, "" + items.size()));
      items.add(item.build());
    }
    return ListNode.of(HERE, 0, items);
  }

  private static MapNode tree(Map<String, ?> values) {
    MapNode.Builder map = MapNode.builder(HERE, 0);
    values.forEach(
        (key, value) ->
            map.put(
                key,
                KEYED.contains(key) && value instanceof Map<?, ?> ? list(value) : node(value)));
    return map.build();
  }

  private static ListNode list(Object elements) {
    List<Node> items = new ArrayList<>();
    asMap(elements)
        .forEach((name, fields) -> items.add(tree(asMap(fields)).with("name", node(name))));
    return ListNode.of(HERE, 0, items);
  }

  private static Node node(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return tree(new TreeMap<>(asMap(map)));
    }
    if (value instanceof List<?> list) {
      return ListNode.of(HERE, 0, list.stream().map(StrategicMergePropertiesTest::node).toList());
    }
    return "null!".equals(value)
        ? ScalarNode.plain(HERE, 0, "null")
        : ScalarNode.string(HERE, 0, (String) value);
  }

  /** What the reference documents: null removes, maps merge, the rest replaces. */
  private static Map<String, Object> merge(Map<String, ?> target, Map<String, ?> patch) {
    Map<String, Object> merged = new LinkedHashMap<>(target);
    patch.forEach(
        (key, value) -> {
          if ("null!".equals(value)) {
            merged.remove(key);
          } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> old =
                asMap(target.get(key) instanceof Map<?, ?> is ? is : Map.of());
            merged.put(
                key, KEYED.contains(key) ? mergeNamed(old, asMap(map)) : merge(old, asMap(map)));
          } else {
            merged.put(key, value);
          }
        });
    return merged;
  }

  /** The patch's elements in their order, save for deleted ones, and then the target's others. */
  private static Map<String, Object> mergeNamed(
      Map<String, Object> target, Map<String, Object> patch) {
    Map<String, Object> merged = new LinkedHashMap<>();
    patch.forEach(
        (name, fields) -> {
          if (!asMap(fields).containsKey("$patch")) {
            merged.put(name, merge(asMap(target.getOrDefault(name, Map.of())), asMap(fields)));
          }
        });
    target.forEach(
        (name, fields) -> {
          if (!patch.containsKey(name)) {
            merged.put(name, fields);
          }
        });
    return merged;
  }

  @SuppressWarnings("unchecked") // all maps here are made so
  private static Map<String, Object> asMap(Object map) {
    return (Map<String, Object>) map;
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> values) {
    return merge(Map.of(), values);
  }
}
