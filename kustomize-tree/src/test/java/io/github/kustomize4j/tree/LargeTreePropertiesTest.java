package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.Node.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Large maps and lists change as plain collections do, also where several grow out of one. */
class LargeTreePropertiesTest {
  private static final Source SOURCE = Source.generated("test");
  private static final int KEYS = 400;
  private static final Node EDITED = ScalarNode.string(SOURCE, 0, "edited");

  /**
   * What to do, in which of the versions that there are, with which key or place.
   *
   * @param version counted from the newest on
   */
  private record Step(Verb verb, int version, int at) {
    String key() {
      return "k" + at;
    }
  }

  private enum Verb {
    PUT,
    APPEND,
    REMOVE,
    REPLACE,
    INSERT,
    MAP,
    LOOK_UP,
    REPEAT
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Verb.values()),
            Arbitraries.of(0, 0, 0, 0, 0, 1, 2, 5),
            Arbitraries.integers().between(0, KEYS - 1))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  private static Node fresh(int number) {
    return number % 3 == 0
        ? MapNode.builder(SOURCE, 0).put("n", ScalarNode.plain(SOURCE, 0, "1")).build()
        : ScalarNode.string(SOURCE, 0, "v" + number);
  }

  /** Each version that ever was is looked at in the end. */
  @Property(tries = 300)
  void mapsThatGrowOutOfEachOtherAreApart(
      @ForAll @IntRange(min = 5, max = 300) int size, @ForAll("steps") List<Step> steps) {
    List<MapNode> maps = new ArrayList<>();
    List<Map<String, Node>> models = new ArrayList<>();
    MapNode map = MapNode.empty(SOURCE, 0);
    Map<String, Node> model = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Node value = fresh(i);
      map = map.with("k" + i, value);
      model.put("k" + i, value);
    }
    maps.add(map);
    models.add(model);
    for (Step step : steps) {
      int of = Math.max(0, maps.size() - 1 - step.version());
      Map<String, Node> next = new LinkedHashMap<>(models.get(of));
      maps.add(change(maps.get(of), next, step));
      models.add(next);
    }
    for (int i = 0; i < maps.size(); i++) {
      assertSame(maps.get(i), models.get(i));
    }
  }

  private static MapNode change(MapNode map, Map<String, Node> model, Step step) {
    Node value = fresh(step.at());
    switch (step.verb()) {
      case PUT, APPEND, INSERT, REPEAT -> {
        model.put(step.key(), value);
        return map.with(step.key(), value);
      }
      case REMOVE -> {
        model.remove(step.key());
        return map.without(step.key());
      }
      case REPLACE -> {
        model.computeIfPresent(step.key(), (key, old) -> value);
        return map.has(step.key()) ? map.withValue(map.indexOf(step.key()), value) : map;
      }
      case MAP -> {
        model.replaceAll((key, old) -> edited(old));
        return map.mapValues(Fact.REREAD, LargeTreePropertiesTest::edited);
      }
      case LOOK_UP -> {
        assertThat(map.get(step.key())).isSameAs(model.get(step.key()));
        assertThat(map.allKeys(Fact.REREAD, key -> !key.endsWith("13")))
            .isEqualTo(model.keySet().stream().noneMatch(key -> key.endsWith("13")));
        return map.at(SOURCE, 1).withFlow(true);
      }
    }
    throw new AssertionError(step);
  }

  private static Node edited(Node node) {
    return node instanceof ScalarNode scalar && scalar.text().endsWith("7") ? EDITED : node;
  }

  private static void assertSame(MapNode map, Map<String, Node> model) {
    assertThat(map.keys()).containsExactlyElementsOf(model.keySet());
    List<Node> values = IntStream.range(0, map.size()).mapToObj(map::value).toList();
    assertThat(isSame(values, List.copyOf(model.values()))).isTrue();
    List<String> keys = List.copyOf(model.keySet());
    for (int i = 0; i < KEYS; i++) {
      assertThat(map.indexOf("k" + i)).isEqualTo(keys.indexOf("k" + i));
    }
    assertThat(map.allValues(Fact.PLAIN, MapNode.class::isInstance))
        .isEqualTo(model.values().stream().allMatch(MapNode.class::isInstance));
    Set<String> sorted =
        IntStream.range(0, map.size())
            .map(map::sortedAt)
            .mapToObj(map::key)
            .collect(Collectors.toSet());
    assertThat(sorted).isEqualTo(model.keySet());
  }

  @Property(tries = 300)
  void listsThatGrowOutOfEachOtherAreApart(
      @ForAll @IntRange(min = 5, max = 300) int size, @ForAll("steps") List<Step> steps) {
    List<ListNode> lists = new ArrayList<>();
    List<List<Node>> models = new ArrayList<>();
    List<Node> model =
        new ArrayList<>(IntStream.range(0, size).mapToObj(LargeTreePropertiesTest::fresh).toList());
    lists.add(ListNode.of(SOURCE, 0, model));
    models.add(model);
    for (Step step : steps) {
      int of = Math.max(0, lists.size() - 1 - step.version());
      List<Node> next = new ArrayList<>(models.get(of));
      lists.add(change(lists.get(of), next, step));
      models.add(next);
    }
    for (int i = 0; i < lists.size(); i++) {
      assertSame(lists.get(i), models.get(i));
    }
  }

  private static ListNode change(ListNode list, List<Node> model, Step step) {
    Node value = fresh(step.at());
    int at = model.isEmpty() ? 0 : step.at() % model.size();
    switch (step.verb()) {
      case PUT, APPEND -> {
        model.add(value);
        return list.append(value);
      }
      case INSERT -> {
        model.add(step.at() % 4 == 0 ? 0 : at, value);
        return list.insert(step.at() % 4 == 0 ? 0 : at, value);
      }
      case REMOVE -> {
        if (model.isEmpty()) {
          return list;
        }
        model.remove(at);
        return list.remove(at);
      }
      case REPLACE -> {
        if (model.isEmpty()) {
          return list;
        }
        model.set(at, value);
        return list.with(at, value);
      }
      case MAP -> {
        model.replaceAll(LargeTreePropertiesTest::edited);
        return list.mapItems(Fact.REREAD, LargeTreePropertiesTest::edited);
      }
      case REPEAT -> {
        if (model.isEmpty()) {
          return list;
        }
        model.add(model.get(at));
        return list.append(list.get(at));
      }
      case LOOK_UP -> {
        assertThat(list.isDistinct()).isEqualTo(isDistinct(model));
        return list;
      }
    }
    throw new AssertionError(step);
  }

  private static boolean isDistinct(List<Node> model) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return model.stream().allMatch(node -> !(node instanceof MapNode) || seen.add(node));
  }

  private static void assertSame(ListNode list, List<Node> model) {
    assertThat(isSame(list.items(), model)).isTrue();
    for (int i = 0; i < model.size(); i++) {
      assertThat(list.get(i)).isSameAs(model.get(i));
      assertThat(model.get(list.indexOf(model.get(i)))).isSameAs(model.get(i));
    }
    assertThat(list.isDistinct()).isEqualTo(isDistinct(model));
    assertThat(list.isEmpty()).isEqualTo(model.isEmpty());
  }

  private static boolean isSame(List<Node> some, List<Node> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(at -> some.get(at) == others.get(at));
  }

  /** A note goes along with what came into the list since, or is lost. */
  @Property(tries = 200)
  void notesGoAlongWithWhatIsNew(
      @ForAll @IntRange(min = 60, max = 150) int size, @ForAll("steps") List<Step> steps) {
    List<Node> model =
        new ArrayList<>(IntStream.range(0, size).mapToObj(LargeTreePropertiesTest::fresh).toList());
    ListNode list = ListNode.of(SOURCE, 0, model).append(fresh(1)).remove(size);
    list.note("known");
    for (Step step : steps) {
      List<Node> before = List.copyOf(model);
      ListNode changed = change(list, model, step);
      ListNode.Note note = changed.note();
      if (note != null) {
        Set<Node> news = Collections.newSetFromMap(new IdentityHashMap<>());
        news.addAll(note.news());
        assertThat(note.finding()).isEqualTo("known");
        for (int i = 0; i < model.size(); i++) {
          Node item = model.get(i);
          boolean old = before.stream().anyMatch(other -> other == item);
          assertThat(old || news.contains(item)).isTrue();
        }
      }
      if (step.at() % 5 == 0) {
        changed.note("known");
        assertThat(noted(changed).news()).isEmpty();
      }
      list = changed;
    }
  }

  @Property(tries = 100)
  void aNoteOutlivesAFewChangesOnly(@ForAll @IntRange(min = 1, max = 100) int changes) {
    ListNode list = ListNode.of(SOURCE, 0, Collections.nCopies(100, fresh(1))).append(fresh(2));
    list.note("known");
    for (int i = 0; i < changes; i++) {
      list = list.append(fresh(3 * i));
    }
    if (changes > 64) {
      assertThat(list.note()).isNull();
    } else {
      assertThat(noted(list).finding()).isEqualTo("known");
      assertThat(noted(list).news()).hasSize(changes);
    }
  }

  /** Another thread may note something else between the look at a finding and at what is new. */
  @Test
  void whatIsNewBelongsToTheFinding() {
    ListNode list = ListNode.of(SOURCE, 0, Collections.nCopies(100, fresh(1)));
    list.note("known");
    ListNode longer = list.append(fresh(2));
    ListNode.Note note = noted(longer);
    longer.note("more");
    assertThat(note.finding()).isEqualTo("known");
    assertThat(note.news()).hasSize(1);
    assertThat(noted(longer).news()).isEmpty();
  }

  private static ListNode.Note noted(ListNode list) {
    return Objects.requireNonNull(list.note(), "a note");
  }
}
