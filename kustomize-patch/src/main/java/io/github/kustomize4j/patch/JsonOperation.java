package io.github.kustomize4j.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.CopyBudget;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a JSON patch.
 *
 * @param op the name of the operation
 * @param path where it happens, or null if nothing was said
 * @param from where {@code move} and {@code copy} take the value, or null
 * @param value the value, null if nothing was said
 * @param at the operation as it was read
 */
record JsonOperation(String op, @Nullable String path, @Nullable String from, Node value, Node at) {
  private static final String MISSING = ": missing value";

  static JsonOperation parse(Node node) {
    Node none = ScalarNode.of(node.source(), node.start(), "null", Tag.NULL, Style.PLAIN);
    if (!(node instanceof MapNode map)) {
      return new JsonOperation("unknown", null, null, none, node);
    }
    String op = text(map, "op");
    Node value = map.get("value");
    return new JsonOperation(
        op == null ? "unknown" : op,
        text(map, "path"),
        text(map, "from"),
        value == null ? none : value,
        node);
  }

  private static @Nullable String text(MapNode map, String key) {
    return map.get(key) instanceof ScalarNode scalar && scalar.isString() ? scalar.text() : null;
  }

  boolean touchesAnnotations(String prefix) {
    return touchesAnnotations(path, prefix) || touchesAnnotations(from, prefix);
  }

  private static boolean touchesAnnotations(@Nullable String path, String prefix) {
    return path != null
        && (path.isEmpty()
            || (JsonPointer.isPointer(path) && JsonPointer.parse(path).meetsAnnotations(prefix)));
  }

  void apply(JsonDocument document) {
    switch (op) {
      case "add" -> add(document);
      case "remove" -> remove(document);
      case "replace" -> replace(document);
      case "move" -> move(document);
      case "copy" -> copy(document);
      case "test" -> test(document);
      default ->
          throw failure(
              "op", "Unexpected kind: " + op, "use add, remove, replace, move, copy or test");
    }
  }

  private void add(JsonDocument document) {
    String target = requirePath();
    add(document, pointer(document, target, "doc is missing path: " + quoted(target)), value);
  }

  private void add(JsonDocument document, JsonPointer to, Node added) {
    Node container = requireContainer(document, to);
    if (container instanceof MapNode map) {
      document.replace(to.parents(), map.with(to.key(), added));
      return;
    }
    ListNode list = (ListNode) container;
    if (to.key().equals("-")) {
      document.replace(to.parents(), list.append(added));
      return;
    }
    int at = JsonIndex.insertion(to.key(), list.size());
    if (at < 0) {
      throw badInsertion(to);
    }
    document.replace(to.parents(), list.insert(at, added));
  }

  private PatchException badInsertion(JsonPointer to) {
    String cause = JsonIndex.problem(to.key());
    if (JsonIndex.syntaxError(to.key()) != null) {
      cause = "value was not a proper array index: '" + to.key() + "': " + cause;
    }
    String what =
        op.equals("copy")
            ? "error while adding value during copy"
            : "error in " + op + " for path: '" + to.text() + '\'';
    return failure(
        "path",
        what + ": " + cause,
        "an index is a number up to the size of the list, or `-` for its end");
  }

  private void remove(JsonDocument document) {
    String target = requirePath();
    JsonPointer from = pointer(document, target, "doc is missing path: " + quoted(target));
    remove(document, from, target);
  }

  private void remove(JsonDocument document, JsonPointer from, String shown) {
    Node container = requireContainer(document, from);
    if (container instanceof MapNode map) {
      if (!map.has(from.key())) {
        String cause = "Unable to remove nonexistent key: " + from.key() + MISSING;
        throw cannotRemove(document, from, shown, cause);
      }
      document.replace(from.parents(), map.without(from.key()));
      return;
    }
    ListNode list = (ListNode) container;
    int at = JsonIndex.existing(from.key(), list.size());
    if (at < 0) {
      throw cannotRemove(document, from, shown, JsonIndex.problem(from.key()));
    }
    document.replace(from.parents(), list.remove(at));
  }

  private PatchException cannotRemove(
      JsonDocument document, JsonPointer from, String path, String cause) {
    return failure(
        field(from.text()),
        "error in " + op + " for path: '" + path + "': " + cause,
        JsonAdvice.text(
            document, from.text(), "remove only what is there at this point of the build"));
  }

  private void replace(JsonDocument document) {
    String target = requirePath();
    if (target.isEmpty()) {
      replaceAll(document);
      return;
    }
    JsonPointer to = pointer(document, target, "doc is missing path: " + target);
    Node container = requireContainer(document, to);
    if (container instanceof MapNode map) {
      document.replace(to.parents(), map.with(to.key(), value));
      return;
    }
    ListNode list = (ListNode) container;
    int at = JsonIndex.existing(to.key(), list.size());
    if (at < 0) {
      throw doesNotApply(document, target, "doc is missing key: " + target);
    }
    document.replace(to.parents(), list.with(at, value));
  }

  private void replaceAll(JsonDocument document) {
    if (value.kind() == Node.Kind.SCALAR) {
      throw failure(
          "value",
          "replace operation value must be object or array",
          "the path \"\" stands for the whole object");
    }
    document.replaceRoot(value);
  }

  private void move(JsonDocument document) {
    JsonPointer source = requireFrom(document);
    Node moved = child(document, source, "error in move for path: '" + source.key() + '\'');
    remove(document, source, source.key());
    add(document, destination(document), moved == null ? nothing() : moved);
  }

  /** What is copied from a missing key is null. */
  private void copy(JsonDocument document) {
    JsonPointer source = requireFrom(document);
    Node found = child(document, source, "error in copy for from: '" + source.text() + '\'');
    if (found != null && !document.copies().take(found)) {
      throw new PatchException(
          Diagnostic.error(
                  Code.LIMIT_EXCEEDED,
                  "a JSON patch would copy more than " + CopyBudget.MEBIBYTES + " MiB",
                  at)
              .hint("what is copied into itself doubles each time"));
    }
    add(document, destination(document), found == null ? nothing() : found);
  }

  private Node nothing() {
    return ScalarNode.of(at.source(), at.start(), "null", Tag.NULL, Style.PLAIN);
  }

  private JsonPointer destination(JsonDocument document) {
    String target = requirePath();
    return pointer(document, target, "doc is missing destination path: " + target);
  }

  /** The value of a key, or null if a map lacks it; a list must have the element. */
  private @Nullable Node child(JsonDocument document, JsonPointer source, String problem) {
    Node container = requireContainer(document, source);
    Node found = JsonDocument.child(container, source.key());
    if (found == null && container instanceof ListNode) {
      throw failure(
          field(source.text()),
          problem + ": " + JsonIndex.problem(source.key()),
          JsonAdvice.text(
              document, source.text(), "name an element that is there at this point of the build"));
    }
    return found;
  }

  private JsonPointer requireFrom(JsonDocument document) {
    if (from == null) {
      throw failure(
          "from",
          op + " operation failed to decode from: operation, missing from field" + MISSING,
          "add `from`");
    }
    return pointer(document, from, "doc is missing from path: " + from);
  }

  private void test(JsonDocument document) {
    String target = requirePath();
    Node found = document.root();
    if (!target.isEmpty()) {
      JsonPointer to = pointer(document, target, "is missing path: " + target);
      found = child(document, to, "error in test for path: '" + target + '\'');
    }
    if (!JsonEquality.equal(found, value)) {
      throw failure(
          "value",
          "testing value " + target + " failed: test failed",
          JsonAdvice.difference(document, found, value)
              + "the resource is not in the state that the patch expects");
    }
  }

  private String requirePath() {
    if (path == null) {
      boolean plain = op.equals("add") || op.equals("remove");
      String cause = plain ? MISSING : ": operation missing path field" + MISSING;
      throw failure("path", op + " operation failed to decode path" + cause, "add `path`");
    }
    return path;
  }

  /** The path with a container that is there. */
  private JsonPointer pointer(JsonDocument document, String text, String problem) {
    if (!JsonPointer.isPointer(text)) {
      throw doesNotApply(document, text, problem);
    }
    JsonPointer pointer = JsonPointer.parse(text);
    if (document.container(pointer.parents()) == null) {
      throw doesNotApply(document, text, problem);
    }
    return pointer;
  }

  private Node requireContainer(JsonDocument document, JsonPointer pointer) {
    Node container = document.container(pointer.parents());
    if (container == null) {
      throw doesNotApply(document, pointer.text(), "doc is missing path: " + pointer.text());
    }
    return container;
  }

  private PatchException doesNotApply(JsonDocument document, String pointer, String problem) {
    return failure(
        field(pointer),
        op + " operation does not apply: " + problem + MISSING,
        JsonAdvice.text(
            document, pointer, "a JSON patch changes only what is there: add the parents first"));
  }

  /** The field that holds a path. */
  private String field(String pointer) {
    return pointer.equals(path) ? "path" : "from";
  }

  /** A failure at a field of the operation, or at the operation if it lacks the field. */
  private PatchException failure(String field, String message, String hint) {
    return new PatchException(
        Diagnostic.error(Code.PATCH_FAILED, message, at.fieldOrSelf(field)).hint(hint));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
