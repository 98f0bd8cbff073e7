package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Nodes change as plain collections do, and stay the same objects where nothing changes. */
class TreePropertiesTest {
  private static final Source SOURCE = Source.generated("test");

  /** A few values, so that a change often puts what is there already. */
  private static final List<Node> VALUES =
      List.of(
          ScalarNode.plain(SOURCE, 0, "1"),
          ScalarNode.string(SOURCE, 0, "1"),
          MapNode.empty(SOURCE, 0),
          ListNode.empty(SOURCE, 0));

  private static final int KEYS = 24;

  /** What to do, with which key or place, and which value. */
  private record Step(Verb verb, int at, Node value) {
    String key() {
      return "k" + at;
    }
  }

  private enum Verb {
    PUT,
    REMOVE,
    REPLACE,
    MAP,
    COPY,
    LOOK_UP,
    SORT
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Verb.values()),
            Arbitraries.integers().between(0, KEYS - 1),
            Arbitraries.of(VALUES))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 500)
  void mapsChangeAsLinkedHashMapsDo(
      @ForAll @IntRange(max = 20) int size, @ForAll("steps") List<Step> steps) {
    MapNode map = MapNode.empty(SOURCE, 0);
    Map<String, Node> model = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map = map.with("k" + i, VALUES.get(0));
      model.put("k" + i, VALUES.get(0));
    }
    for (Step step : steps) {
      MapNode before = map;
      Map<String, Node> modelBefore = new LinkedHashMap<>(model);
      String textBefore = before.toString();
      map = change(map, step);
      change(model, step);
      assertThat(before).as("the old map").hasToString(textBefore);
      assertThat(map == before || step.verb() == Verb.COPY)
          .as("the same object after %s", step)
          .isEqualTo(isSame(modelBefore, model) || step.verb() == Verb.COPY);
      assertThat(map.keys()).containsExactlyElementsOf(model.keySet());
    }
    assertSame(map, model);
  }

  private static boolean isSame(Map<String, Node> some, Map<String, Node> others) {
    return List.copyOf(some.keySet()).equals(List.copyOf(others.keySet()))
        && isSame(List.copyOf(some.values()), List.copyOf(others.values()));
  }

  private static MapNode change(MapNode map, Step step) {
    switch (step.verb()) {
      case PUT -> {
        return step.at() % 2 == 0
            ? map.with(step.key(), step.value())
            : map.withPlainKey(step.key(), step.value());
      }
      case REMOVE -> {
        return map.without(step.key());
      }
      case REPLACE -> {
        return map.has(step.key()) ? map.withValue(map.indexOf(step.key()), step.value()) : map;
      }
      case MAP -> {
        return map.mapValues(value -> value == VALUES.get(0) ? step.value() : value);
      }
      case COPY -> {
        return copied(map, Math.min(step.at(), map.size()));
      }
      case LOOK_UP -> map.get(step.key());
      case SORT -> {
        if (!map.isEmpty()) {
          map.sortedAt(0);
        }
      }
    }
    return map;
  }

  private static MapNode copied(MapNode map, int first) {
    MapNode.Builder copy = MapNode.builder(SOURCE, 0).copyFirst(map, first);
    for (int i = first; i < map.size(); i++) {
      copy.copy(map, i, map.value(i));
    }
    return copy.build();
  }

  private static void change(Map<String, Node> model, Step step) {
    switch (step.verb()) {
      case PUT -> model.put(step.key(), step.value());
      case REMOVE -> model.remove(step.key());
      case REPLACE -> model.replace(step.key(), step.value());
      case MAP -> model.replaceAll((key, value) -> value == VALUES.get(0) ? step.value() : value);
      case COPY, LOOK_UP, SORT -> {}
    }
  }

  private static void assertSame(MapNode map, Map<String, Node> model) {
    assertThat(map.size()).isEqualTo(model.size());
    assertThat(map.isEmpty()).isEqualTo(model.isEmpty());
    int at = 0;
    for (Map.Entry<String, Node> entry : model.entrySet()) {
      assertThat(map.key(at)).isEqualTo(entry.getKey());
      assertThat(map.value(at++)).isSameAs(entry.getValue());
    }
    for (int i = 0; i < KEYS; i++) {
      String key = "k" + i;
      assertThat(map.get(key)).isSameAs(model.get(key));
      assertThat(map.indexOf(key)).isEqualTo(List.copyOf(model.keySet()).indexOf(key));
    }
    List<String> sorted =
        IntStream.range(0, map.size()).map(map::sortedAt).mapToObj(map::key).toList();
    assertThat(sorted)
        .isEqualTo(
            model.keySet().stream()
                .sorted(Comparator.comparingInt(key -> Integer.parseInt(key.substring(1))))
                .toList());
  }

  /** A map that was built in one go is equal to one that grew, typed keys included. */
  @Property(tries = 300)
  void keysKeepTheirTypes(@ForAll @IntRange(max = 20) int size, @ForAll("odd") List<Integer> odd) {
    MapNode.Builder builder = MapNode.builder(SOURCE, 0);
    MapNode grown = MapNode.empty(SOURCE, 0);
    for (int i = 0; i < size; i++) {
      String key = odd.contains(i) ? Integer.toString(i) : "k" + i;
      builder.put(key, 0, odd.contains(i) ? Tag.INT : Tag.STR, VALUES.get(1));
      grown = grown.withPlainKey(key, VALUES.get(1));
    }
    MapNode map = builder.build();
    assertThat(grown).isEqualTo(map);
    assertThat(map.hasOddKeys()).isEqualTo(odd.stream().anyMatch(at -> at < size));
    for (int first = 0; first <= size; first++) {
      assertThat(copied(map, first)).isEqualTo(map);
    }
    for (int i = 0; i < size; i++) {
      assertThat(map.keyTag(i)).isEqualTo(odd.contains(i) ? Tag.INT : Tag.STR);
      MapNode rest = map.without(map.key(i));
      assertThat(rest.with("new", VALUES.get(0)).keyTag(size - 1)).isEqualTo(Tag.STR);
      assertThat(rest.hasOddKeys()).isEqualTo(hasOdd(map, i));
    }
  }

  private static boolean hasOdd(MapNode map, int except) {
    return IntStream.range(0, map.size()).anyMatch(at -> at != except && map.keyTag(at) != Tag.STR);
  }

  @Provide
  Arbitrary<List<Integer>> odd() {
    return Arbitraries.integers().between(0, 20).list().ofMaxSize(3);
  }

  @Property(tries = 300)
  void listsChangeAsArrayListsDo(@ForAll("steps") List<Step> steps) {
    ListNode list = ListNode.empty(SOURCE, 0);
    List<Node> model = new ArrayList<>();
    for (Step step : steps) {
      ListNode before = list;
      List<Node> itemsBefore = List.copyOf(model);
      list = change(list, step);
      change(model, step);
      assertIdentical(before.items(), itemsBefore);
      assertIdentical(list.items(), model);
      if (step.verb() != Verb.REMOVE) {
        assertThat(list == before).as("the same object").isEqualTo(isSame(itemsBefore, model));
      }
    }
    assertThat(list.size()).isEqualTo(model.size());
    assertThat(list.isEmpty()).isEqualTo(model.isEmpty());
  }

  private static ListNode change(ListNode list, Step step) {
    return switch (step.verb()) {
      case PUT, COPY -> list.append(step.value());
      case REMOVE -> list.withItems(list.items().subList(0, list.size() / 2));
      case REPLACE -> step.at() < list.size() ? list.with(step.at(), step.value()) : list;
      case MAP -> list.mapItems(item -> item == VALUES.get(0) ? step.value() : item);
      case LOOK_UP, SORT -> list;
    };
  }

  private static void change(List<Node> model, Step step) {
    switch (step.verb()) {
      case PUT, COPY -> model.add(step.value());
      case REMOVE -> model.subList(model.size() / 2, model.size()).clear();
      case REPLACE -> {
        if (step.at() < model.size()) {
          model.set(step.at(), step.value());
        }
      }
      case MAP -> model.replaceAll(item -> item == VALUES.get(0) ? step.value() : item);
      case LOOK_UP, SORT -> {}
    }
  }

  private static void assertIdentical(List<Node> items, List<Node> model) {
    assertThat(isSame(items, model)).as("%s against %s", items, model).isTrue();
  }

  private static boolean isSame(List<Node> some, List<Node> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(at -> some.get(at) == others.get(at));
  }
}
