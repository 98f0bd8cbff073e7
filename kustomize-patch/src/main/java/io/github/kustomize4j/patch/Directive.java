package io.github.kustomize4j.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the key {@code $patch} of a map or list says. */
enum Directive {
  MERGE,
  REPLACE,
  DELETE;

  static final String KEY = "$patch";

  /** The directive of a patch's node; {@link #MERGE} if there is none. */
  static Directive of(@Nullable Node patch) {
    if (patch instanceof MapNode map) {
      Node value = map.get(KEY);
      return value == null ? MERGE : parse(value);
    }
    if (patch instanceof ListNode list) {
      int at = find(list);
      return at < 0 ? MERGE : of(list.get(at));
    }
    return MERGE;
  }

  /** The patch's node without its directive; the same object if it has none. */
  static MapNode strip(MapNode map) {
    return map.without(KEY);
  }

  /**
   * The list without its directive; the same object if it has none. With it go, as in the
   * reference, all elements that hold the same directive, and empty ones.
   */
  static ListNode strip(ListNode list) {
    int at = find(list);
    if (at < 0) {
      return list;
    }
    Directive directive = of(list.get(at));
    List<Node> rest = new ArrayList<>(list.size());
    for (Node item : list.items()) {
      if (!isEmpty(item) && !holds(item, directive)) {
        rest.add(item);
      }
    }
    return list.withItems(rest);
  }

  private static boolean holds(Node item, Directive directive) {
    return item instanceof MapNode map && map.has(KEY) && of(map) == directive;
  }

  /** Whether an element is null or a map without entries. */
  static boolean isEmpty(Node item) {
    return item.isNull() || (item instanceof MapNode map && map.isEmpty());
  }

  /**
   * The index of the directive of a list: the first element that holds {@code $patch}, if it holds
   * nothing else.
   */
  private static int find(ListNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof MapNode map && map.has(KEY)) {
        return map.size() == 1 ? i : -1;
      }
    }
    return -1;
  }

  private static Directive parse(Node value) {
    String text = value instanceof ScalarNode scalar ? scalar.text() : "";
    return switch (text) {
      case "merge" -> MERGE;
      case "replace" -> REPLACE;
      case "delete" -> DELETE;
      default ->
          throw new PatchException(
              Diagnostic.error(Code.PATCH_INVALID, "unknown patch strategy '" + text + "'", value)
                  .hint("`$patch` is one of `merge`, `replace` and `delete`"));
    };
  }
}
