package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.patch.schema.FieldSchema;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known about a list fits that list, whatever else was done to it or to others. */
class SettledListTest {
  private static final Source SOURCE = Source.generated("test");
  private static final List<String> KEYS = List.of("name");

  /** As if another thread found the list in order between two looks at its note. */
  @Test
  void anIndexIsBroughtUpToDateAlthoughTheListIsNotedAnewMeanwhile() {
    Schema schema = Schema.builtin();
    FieldSchema type = variables(schema);
    KeyedLists lists = new KeyedLists(new MergeWalk(schema), KEYS, type);
    ListNode list = list(100);
    for (int i = 0; i < 6; i++) {
      list = lists.merge(list, ListNode.of(SOURCE, 0, List.of(variable(50, "v" + i))));
    }
    assertThat(list.get(40)).isEqualTo(variable(39, "v"));
    ListNode changed = list.with(40, variable(39, "json"));

    ListNode.Note note = Objects.requireNonNull(changed.note(), "a note");
    SettledList settled = Objects.requireNonNull(SettledList.of(note, schema, type), "settled");
    SettledList.note(changed, schema, type, KEYS);

    ListNode patch = ListNode.of(SOURCE, 0, List.of(variable(39, "patched")));
    assertThat(settled.merge(changed, note.news(), patch, lists))
        .isEqualTo(lists.merge(changed.withItems(changed.items()), patch));
  }

  /** An element that went, and another that stands twice, leave as many as there were. */
  @Test
  void anIndexFitsNoListInWhichOneObjectStandsTwice() {
    ListNode list = list(100);
    ElementIndex index = Objects.requireNonNull(ElementIndex.of(list, KEYS), "an index");
    Node twice = list.get(50);
    assertThat(index.follow(list.remove(3).append(twice), List.of(twice))).isFalse();
  }

  @Test
  void anIndexFitsAListInWhichAnElementWasMoved() {
    ListNode list = list(100);
    ElementIndex index = Objects.requireNonNull(ElementIndex.of(list, KEYS), "an index");
    Node moved = list.get(50);
    assertThat(index.follow(list.remove(50).append(moved), List.of(moved))).isTrue();
  }

  private static FieldSchema variables(Schema schema) {
    FieldSchema spec = schema.field(schema.type("v1", "Pod"), "spec");
    FieldSchema container = schema.items(Objects.requireNonNull(schema.field(spec, "containers")));
    return Objects.requireNonNull(schema.field(container, "env"), "the type of variables");
  }

  private static ListNode list(int size) {
    return ListNode.of(
        SOURCE, 0, IntStream.range(0, size).mapToObj(i -> variable(i, "v")).toList());
  }

  private static MapNode variable(int number, String value) {
    return MapNode.builder(SOURCE, 0)
        .put("name", ScalarNode.string(SOURCE, 0, "V" + number))
        .put("value", ScalarNode.string(SOURCE, 0, value))
        .build();
  }
}
