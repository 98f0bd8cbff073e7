package io.github.kustomize4j.patch;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonValues;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON patch (RFC 6902) as kustomize v5.8.1 applies it. It departs from the RFC: negative indexes
 * count from the end, {@code replace} of a missing key adds it, {@code copy} from one writes null,
 * and all numbers of the object become floating-point numbers of 64 bits.
 *
 * <p>Immutable and thread-safe: parse once, apply to many objects.
 */
public final class JsonPatch {
  private final List<JsonOperation> operations;

  private JsonPatch(List<JsonOperation> operations) {
    this.operations = List.copyOf(operations);
  }

  /** Whether a document has the form of a JSON patch: a list of maps. */
  public static boolean isPatch(Node document) {
    if (!(document instanceof ListNode list)) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof MapNode || list.get(i).isNull())) {
        return false;
      }
    }
    return true;
  }

  /**
   * A patch of an object. What its operations hold is looked at when they are applied.
   *
   * @param document a list of maps with {@code op}, {@code path} and so on; its values are of
   *     JSON's types, and its numbers are compared by their text
   * @throws PatchException if it is anything else
   */
  public static JsonPatch parse(Node document) {
    if (!isPatch(document)) {
      throw new PatchException(
          Diagnostic.error(Code.PATCH_INVALID, "a JSON patch must be a list of maps", document)
              .hint("write `- op: replace`, `  path: /spec/replicas` and so on"));
    }
    List<JsonOperation> operations = new ArrayList<>();
    for (Node item : ((ListNode) document).items()) {
      operations.add(JsonOperation.parse(item));
    }
    return new JsonPatch(operations);
  }

  /** Whether there is no operation. */
  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /**
   * The patched object, every scalar of it in its JSON form; the object itself if the patch is
   * empty.
   *
   * @throws PatchException if an operation does not apply, or the result is no map
   */
  public MapNode apply(MapNode target) {
    if (operations.isEmpty()) {
      return target;
    }
    JsonDocument document = new JsonDocument(JsonValues.normalize(target));
    for (JsonOperation operation : operations) {
      operation.apply(document);
    }
    Node result = JsonValues.reread(document.root());
    if (result instanceof MapNode map) {
      return map;
    }
    throw new PatchException(
        Diagnostic.error(Code.PATCH_FAILED, "the patch makes something else than a map", result)
            .hint("an operation with the path \"\" replaces the whole object"));
  }

  /**
   * Whether an operation reads or writes the annotations: as a whole, or one whose key begins with
   * a prefix.
   */
  public boolean touchesAnnotations(String prefix) {
    for (JsonOperation operation : operations) {
      if (operation.touchesAnnotations(prefix)) {
        return true;
      }
    }
    return false;
  }
}
