package io.github.kustomize4j.internal.transform.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An index finds what a look at each item finds. */
class ItemIndexTest {
  private static final Source SOURCE = Source.generated("test");

  @Property(tries = 1000)
  void findsWhatALookAtEachItemFinds(
      @ForAll("names") List<String> names, @ForAll("filters") String filter) {
    ListNode list = list(names);
    PathStep step = PathStep.of("[name=" + filter + "]");
    ItemIndex index = ItemIndex.of(list, "name");
    int[] expected =
        IntStream.range(0, list.size()).filter(at -> step.finds(print(list.get(at)))).toArray();
    assertThat(index.find(step)).containsExactly(expected);
    assertThat(index.first(filter)).isEqualTo(names.indexOf(filter));
  }

  private static String print(Node item) {
    return ScalarText.print(((MapNode) item).get("name"));
  }

  private static ListNode list(List<String> names) {
    List<Node> items = new ArrayList<>();
    for (String name : names) {
      items.add(item(name, "v"));
    }
    return ListNode.of(SOURCE, 0, items);
  }

  private static MapNode item(String name, String value) {
    return MapNode.builder(SOURCE, 0)
        .put("name", ScalarNode.plain(SOURCE, 0, name))
        .put("value", ScalarNode.plain(SOURCE, 0, value))
        .build();
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.strings()
        .withChars("ab1")
        .ofMinLength(1)
        .ofMaxLength(7)
        .list()
        .ofMaxSize(80);
  }

  @Provide
  Arbitrary<String> filters() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("ab1").ofMaxLength(5);
    return Arbitraries.oneOf(texts, texts.map(text -> "^" + text), texts.map(text -> text + ".b$"));
  }

  /** The first look is a plain one, and only what was not written to stays known. */
  @Test
  void goesAlongWithAListOfTheSameNames() {
    List<String> names = IntStream.range(0, 100).mapToObj(i -> "n" + i).toList();
    ListNode list = list(names);
    ItemIndexes indexes = new ItemIndexes();
    assertThat(indexes.of(list, "name")).isNull();
    assertThat(indexes.of(list, "value")).isNull();
    ItemIndex byName = indexes.of(list, "name");
    assertThat(byName).isNotNull();

    MapNode old = (MapNode) list.get(5);
    ListNode changed = list.with(5, old.with("value", ScalarNode.plain(SOURCE, 0, "new")));
    indexes.follow(list, changed, 5);
    assertThat(indexes.of(changed, "name")).isSameAs(byName);
    assertThat(indexes.of(changed, "value")).as("a list whose values are new").isNull();

    ListNode renamed = changed.with(7, item("other", "v"));
    indexes.follow(changed, renamed, 7);
    assertThat(indexes.of(renamed, "name")).isNull();
  }

  @Test
  void shortListsHaveNone() {
    ListNode list = list(List.of("a", "b"));
    ItemIndexes indexes = new ItemIndexes();
    assertThat(indexes.of(list, "name")).isNull();
    assertThat(indexes.of(list, "name")).isNull();
  }
}
