package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.yaml.internal.RoundTripNote.Owner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments, anchors and the quotes of keys of a text. Immutable. */
public final class RoundTripNotes {
  /** Of no text at all. */
  public static final RoundTripNotes NONE = new RoundTripNotes(null, "", Map.of(), List.of());

  private final @Nullable Source source;
  private final String text;
  private final Map<Owner, RoundTripNote> notes;
  private final List<String> atEnd;

  RoundTripNotes(
      @Nullable Source source, String text, Map<Owner, RoundTripNote> notes, List<String> atEnd) {
    this.source = source;
    this.text = text;
    this.notes = Map.copyOf(notes);
    this.atEnd = List.copyOf(atEnd);
  }

  /** What a text holds beside the tree that was read from it. */
  public static RoundTripNotes of(Node root, String text) {
    return new CommentReader(root, text).read();
  }

  /** The lines of comment that belong to nothing. */
  List<String> atEnd() {
    return atEnd;
  }

  RoundTripNote ofEntry(MapNode map, int at) {
    return isOriginal(map, at) ? note(Owner.entry(map.keyStart(at))) : RoundTripNote.NONE;
  }

  /** Items are never removed, so their place in the list tells who they are. */
  RoundTripNote ofItem(ListNode list, int at) {
    return source != null && list.source() == source
        ? note(new Owner(list.start(), at))
        : RoundTripNote.NONE;
  }

  private RoundTripNote note(Owner owner) {
    return notes.getOrDefault(owner, RoundTripNote.NONE);
  }

  /** Whether the entry stood in the text; the key of a new one has the place of its map. */
  private boolean isOriginal(MapNode map, int at) {
    return source != null
        && map.source() == source
        && map.keyStart(at) < text.length()
        && (at == 0 || map.keyStart(at) > map.keyStart(at - 1));
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
