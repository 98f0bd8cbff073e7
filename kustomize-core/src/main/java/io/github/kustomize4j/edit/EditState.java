package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A file on its way through operations. Immutable.
 *
 * @param text the file as it was read
 * @param fields what it shall say
 * @param rewritten whether it is to be written, even if it says the same
 * @param minimal whether only lines that must change do
 * @param notices what there is to say about the operations
 * @param surroundings where the file lies
 */
record EditState(
    KustomizationText text,
    MapNode fields,
    boolean rewritten,
    boolean minimal,
    List<String> notices,
    Surroundings surroundings) {

  /** Copies the list. */
  EditState {
    notices = List.copyOf(notices);
  }

  static EditState of(KustomizationText text) {
    return new EditState(text, text.fields(), false, false, List.of(), Surroundings.UNKNOWN);
  }

  EditState toMinimal() {
    return new EditState(text, fields, rewritten, true, notices, surroundings);
  }

  EditState in(Surroundings place) {
    return new EditState(text, fields, rewritten, minimal, notices, place);
  }

  /** The state after an operation, which may give notices. */
  EditState edit(BiFunction<MapNode, List<String>, MapNode> operation) {
    List<String> told = new ArrayList<>(notices);
    MapNode edited = operation.apply(fields, told);
    return new EditState(text, edited, true, minimal, told, surroundings);
  }

  /** The same, but the file is not formatted anew for an operation that found nothing to do. */
  EditState editIfAny(BiFunction<MapNode, List<String>, MapNode> operation) {
    EditState edited = edit(operation);
    return edited.fields == fields
        ? new EditState(text, fields, rewritten, minimal, edited.notices, surroundings)
        : edited;
  }

  byte[] toBytes() {
    if (!rewritten) {
      return text.bytes().clone();
    }
    return minimal
        ? MinimalText.write(text, fields)
        : CommentedFields.of(text.bytes()).write(fields);
  }
}
