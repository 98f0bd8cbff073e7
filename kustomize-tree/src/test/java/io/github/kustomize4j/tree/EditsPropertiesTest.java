package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits do to a tree what they would do to maps in maps. */
class EditsPropertiesTest {
  private static final Source SOURCE = Source.generated("test");
  private static final Node ONE = ScalarNode.plain(SOURCE, 0, "1");
  private static final Node NULL = ScalarNode.plain(SOURCE, 0, "null");

  /** A value to be set at a path, or one to be removed. */
  private record Edit(List<String> path, String verb) {
    boolean removes() {
      return verb.equals("remove");
    }

    Node value() {
      return verb.equals("null") ? NULL : ONE;
    }

    String[] keys() {
      return path.toArray(new String[0]);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<List<String>> paths = Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(paths, Arbitraries.of("1", "null", "remove"))
        .as(Edit::new)
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 500)
  void editsChangeAsMapsInMapsDo(@ForAll("edits") List<Edit> edits) {
    MapNode tree = MapNode.empty(SOURCE, 0);
    Map<String, Object> model = new LinkedHashMap<>();
    for (Edit edit : edits) {
      MapNode before = tree;
      String modelBefore = shown(model);
      if (edit.removes()) {
        tree = Edits.remove(tree, edit.keys());
        remove(model, edit.path());
        assertThat(Edits.find(tree, edit.keys())).isNull();
      } else if (isBlocked(model, edit.path())) {
        assertThatThrownBy(() -> Edits.set(before, edit.value(), edit.keys()))
            .isInstanceOf(IllegalArgumentException.class);
      } else {
        tree = Edits.set(tree, edit.value(), edit.keys());
        set(model, edit.path(), edit.value().toString());
        assertThat(Edits.find(tree, edit.keys())).isSameAs(edit.value());
      }
      assertThat(before).as("the old tree").hasToString(modelBefore);
      assertThat(tree).hasToString(shown(model));
      assertThat(tree == before).as("the same object").isEqualTo(shown(model).equals(modelBefore));
    }
  }

  private static String shown(Map<String, Object> model) {
    return model.toString().replace("=", ": ");
  }

  /** Whether a value that is neither a map nor null stands in the way. */
  private static boolean isBlocked(Map<String, Object> model, List<String> path) {
    if (path.size() == 1) {
      return false;
    }
    return model.get(path.get(0)) instanceof Map<?, ?>
        ? isBlocked(child(model, path), rest(path))
        : "1".equals(model.get(path.get(0)));
  }

  private static void set(Map<String, Object> model, List<String> path, String value) {
    if (path.size() == 1) {
      model.put(path.get(0), value);
      return;
    }
    if (!(model.get(path.get(0)) instanceof Map<?, ?>)) {
      model.put(path.get(0), new LinkedHashMap<>());
    }
    set(child(model, path), rest(path), value);
  }

  private static void remove(Map<String, Object> model, List<String> path) {
    if (path.size() == 1) {
      model.remove(path.get(0));
    } else if (model.get(path.get(0)) instanceof Map<?, ?>) {
      remove(child(model, path), rest(path));
    }
  }

  @SuppressWarnings("unchecked") // whoever asks has looked
  private static Map<String, Object> child(Map<String, Object> model, List<String> path) {
    return (Map<String, Object>) model.get(path.get(0));
  }

  private static List<String> rest(List<String> path) {
    return path.subList(1, path.size());
  }
}
