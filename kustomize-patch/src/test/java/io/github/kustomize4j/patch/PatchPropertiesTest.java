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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Compares patches with plain models of what they do. */
class PatchPropertiesTest {
  private static final Source HERE = Source.generated("test");

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
    values.forEach((key, value) -> map.put(key, node(value)));
    return map.build();
  }

  private static Node node(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new TreeMap<>();
      map.forEach((key, child) -> values.put((String) key, child));
      return tree(values);
    }
    return "null!".equals(value)
        ? ScalarNode.plain(HERE, 0, "null")
        : ScalarNode.string(HERE, 0, (String) value);
  }

  /** What the reference documents: null removes, maps merge, the rest replaces. */
  private static Map<String, Object> merge(Map<String, ?> target, Map<String, ?> patch) {
    Map<String, Object> merged = new TreeMap<>(target);
    patch.forEach(
        (key, value) -> {
          if ("null!".equals(value)) {
            merged.remove(key);
          } else if (value instanceof Map<?, ?> map) {
            merged.put(key, merge(child(target.get(key)), child(map)));
          } else {
            merged.put(key, value);
          }
        });
    return merged;
  }

  private static Map<String, Object> child(@Nullable Object value) {
    Map<String, Object> child = new TreeMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> child.put((String) key, inner));
    }
    return child;
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> values) {
    return merge(Map.of(), values);
  }
}
