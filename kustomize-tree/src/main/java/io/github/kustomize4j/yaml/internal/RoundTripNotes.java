package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.yaml.internal.RoundTripNote.Owner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments, anchors and the quotes of keys of a text. Immutable. */
public final class RoundTripNotes {
  /** Of no text at all. */
  public static final RoundTripNotes NONE =
      new RoundTripNotes(null, "", Map.of(), List.of(), List.of());

  private final @Nullable Source source;
  private final String text;
  private final Map<Owner, RoundTripNote> notes;
  private final List<String> atStart;
  private final List<String> atEnd;

  RoundTripNotes(
      @Nullable Source source,
      String text,
      Map<Owner, RoundTripNote> notes,
      List<String> atStart,
      List<String> atEnd) {
    this.source = source;
    this.text = text;
    this.notes = Map.copyOf(notes);
    this.atStart = List.copyOf(atStart);
    this.atEnd = List.copyOf(atEnd);
  }

  /** What a text holds beside the tree that was read from it. */
  public static RoundTripNotes of(Node root, String text) {
    return new CommentReader(root, text).read();
  }

  /** The same without the comments that belong to an entry or item. */
  public RoundTripNotes withoutComments() {
    Map<Owner, RoundTripNote> rest = new HashMap<>();
    notes.forEach(
        (owner, note) ->
            rest.put(owner, new RoundTripNote(List.of(), "", List.of(), note.properties())));
    return new RoundTripNotes(source, text, rest, atStart, atEnd);
  }

  /** The same without the comments that belong to the document as a whole. */
  public RoundTripNotes ofPart() {
    return new RoundTripNotes(source, text, notes, List.of(), List.of());
  }

  /**
   * The same with the comments of an older version where there are none.
   *
   * @param root the tree of these notes
   * @param oldRoot the tree of the others
   */
  public RoundTripNotes withCommentsOf(RoundTripNotes old, Node root, Node oldRoot) {
    Map<Owner, RoundTripNote> all = new HashMap<>(notes);
    all.putAll(new CommentCopy(this, old).copy(root, oldRoot));
    List<String> start = atStart.isEmpty() ? old.atStart : atStart;
    List<String> end = atEnd.isEmpty() ? old.atEnd : atEnd;
    return new RoundTripNotes(source, text, all, start, end);
  }

  /** The lines of comment above all, an empty one at their end. */
  List<String> atStart() {
    return atStart;
  }

  /** The lines of comment that belong to nothing. */
  List<String> atEnd() {
    return atEnd;
  }

  RoundTripNote ofEntry(MapNode map, int at) {
    return isOriginal(map, at) ? note(ownerOfEntry(map, at)) : RoundTripNote.NONE;
  }

  Owner ownerOfEntry(MapNode map, int at) {
    return Owner.entry(map.keyStart(at));
  }

  /**
   * An item that stood in the text keeps its notes wherever it is moved; a new one takes those of
   * its place.
   */
  RoundTripNote ofItem(ListNode list, int at) {
    return source == null || list.source() != source
        ? RoundTripNote.NONE
        : note(ownerOfItem(list, at));
  }

  Owner ownerOfItem(ListNode list, int at) {
    Node item = list.get(at);
    return item.source() == source && item.start() > list.start()
        ? Owner.item(item.start())
        : new Owner(list.start(), at);
  }

  private RoundTripNote note(Owner owner) {
    return notes.getOrDefault(owner, RoundTripNote.NONE);
  }

  /** Whether the entry stood in the text; the key of a new one has the place of its map. */
  private boolean isOriginal(MapNode map, int at) {
    int start = map.keyStart(at);
    return source != null
        && map.source() == source
        && start < text.length()
        && (start > map.start() || text.startsWith(map.key(at), start) || isQuote(start));
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** Whether a value stood in the text. */
  boolean isOriginal(Node value) {
    return value.source() == source;
  }

  Style keyStyle(MapNode map, int at) {
    if (!isOriginal(map, at)) {
      return Style.PLAIN;
    }
    return switch (text.charAt(map.keyStart(at))) {
      case '"' -> Style.DOUBLE_QUOTED;
      case '\'' -> Style.SINGLE_QUOTED;
      default -> Style.PLAIN;
    };
  }
}
