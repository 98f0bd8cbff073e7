package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.yaml.internal.RoundTripNote.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which comment of a text belongs to which entry or item: one that follows on a line to
 * what begins last on it, one on a line of its own to what follows, unless it is set apart by an
 * empty line or indented more than that; then it belongs to what stands before. Used once.
 */
final class CommentReader {
  private final Node root;
  private final String text;
  private final List<Spot> spots = new ArrayList<>();
  private final List<String> atStart = new ArrayList<>();
  private final List<String> atEnd = new ArrayList<>();
  private final TextSpans spans;

  /** An entry or item, in the order of the text. */
  private static final class Spot {
    private final Owner owner;
    private final int offset;
    private final int column;
    private final String properties;
    private final List<String> head = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();
    private String line = "";
    private boolean hasNoValue;

    Spot(Owner owner, int offset, int column, String properties) {
      this.owner = owner;
      this.offset = offset;
      this.column = column;
      this.properties = properties;
    }

    boolean isNoted() {
      return !head.isEmpty() || !foot.isEmpty() || !line.isEmpty() || !properties.isEmpty();
    }
  }

  CommentReader(Node root, String text) {
    this.root = root;
    this.text = text;
    spans = new TextSpans(text);
  }

  RoundTripNotes read() {
    collect(root, -1);
    int spot = -1;
    int at = 0;
    while ((at = spans.nextComment(at)) >= 0) {
      while (spot + 1 < spots.size() && spots.get(spot + 1).offset < at) {
        spot++;
      }
      at = spans.isAlone(at) ? group(at, spot) : behind(at, spot);
    }
    Map<Owner, RoundTripNote> notes = new HashMap<>();
    for (Spot noted : spots) {
      if (noted.isNoted()) {
        RoundTripNote note =
            new RoundTripNote(noted.head, noted.line, noted.foot, noted.properties);
        notes.put(noted.owner, note);
        if (noted.owner.item() >= 0) {
          notes.put(Owner.item(noted.offset), note);
        }
      }
    }
    return new RoundTripNotes(root.source(), text, notes, atStart, atEnd);
  }

  // ---- entries and items

  private void collect(Node node, int column) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
        spans.skip(scalar.start(), spans.blockEnd(scalar.start(), column));
      } else if (scalar.style() != Style.PLAIN) {
        spans.skip(scalar.start(), spans.quoteEnd(scalar.start()));
      }
    } else if (node instanceof MapNode map) {
      if (map.flow()) {
        spans.skip(map.start(), spans.bracketEnd(map.start()));
      } else {
        collectEntries(map);
      }
    } else if (node instanceof ListNode list) {
      if (list.flow()) {
        spans.skip(list.start(), spans.bracketEnd(list.start()));
      } else {
        collectItems(list);
      }
    }
  }

  private void collectEntries(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      int start = map.keyStart(i);
      if (start < (spots.isEmpty() ? 0 : spots.get(spots.size() - 1).offset)) {
        continue; // merged from elsewhere
      }
      int column = spans.column(start);
      int keyEnd = spans.keyEnd(start, map.key(i));
      spans.skip(start, keyEnd);
      String properties = spans.properties(keyEnd);
      Spot spot = new Spot(Owner.entry(start), start, column, properties);
      spot.hasNoValue =
          map.value(i) instanceof ScalarNode value && value.isNull() && value.text().isEmpty();
      spots.add(spot);
      if (map.value(i).start() > start) {
        collect(map.value(i), column);
      }
    }
  }

  private void collectItems(ListNode list) {
    int column = spans.column(list.start());
    for (int i = 0; i < list.size(); i++) {
      Node item = list.get(i);
      Owner owner = new Owner(list.start(), i);
      if (item.start() > list.start()) {
        String properties = spans.itemProperties(item.start(), column);
        spots.add(new Spot(owner, item.start(), column, properties));
        collect(item, column);
      } else {
        alias(list, owner, column);
      }
    }
  }

  /** An item that only names an anchor has the place of what it names. */
  private void alias(ListNode list, Owner owner, int column) {
    boolean first = spots.isEmpty() || spots.get(spots.size() - 1).offset < list.start();
    int from = first ? list.start() : spots.get(spots.size() - 1).offset + 1;
    int at = spans.aliasItem(from, column);
    if (at >= 0) {
      spots.add(new Spot(owner, at, column, spans.word(at)));
    }
  }

  // ---- comments

  private int behind(int at, int spot) {
    int end = spans.lineEnd(at);
    if (isBehindDash(at) && spot + 1 < spots.size()) {
      innermost(spot + 1).head.add(text.substring(at, end).stripTrailing());
    } else if (spot >= 0) {
      spots.get(spot).line = text.substring(at, end).stripTrailing();
    }
    return end;
  }

  /** Whether nothing but the dash of an item stands before a comment on its line. */
  private boolean isBehindDash(int at) {
    String before = text.substring(text.lastIndexOf('\n', at) + 1, at).strip();
    return before.equals("-");
  }

  /** Of the item and the entry that begin at one place, the entry. */
  private Spot innermost(int spot) {
    boolean isBoth =
        spot + 1 < spots.size() && spots.get(spot + 1).offset == spots.get(spot).offset;
    return spots.get(isBoth ? spot + 1 : spot);
  }

  /** The comment lines of one column from one on that stand alone; gives the end of the last. */
  private int group(int from, int spot) {
    List<String> lines = new ArrayList<>();
    int column = spans.column(from);
    int at = from;
    int end;
    do {
      end = spans.lineEnd(at);
      lines.add(text.substring(at, end).stripTrailing());
      at = spans.commentOnNextLine(end);
    } while (at >= 0 && spans.column(at) == column);
    Spot next = spot + 1 < spots.size() ? spots.get(spot + 1) : null;
    boolean apart = at < 0 && spans.isBlankBehind(end);
    boolean close = !spans.isBlankBefore(from);
    if (next == null) {
      lastLines(lines, spot, column, close);
    } else if (spot >= 0 && close && apart && !opens(spot, next)) {
      before(spot, column).foot.addAll(lines);
    } else if (spot >= 0 && closesBlock(spot, column, next)) {
      addGroup(lines, close, lastInBlock(spot, column).foot);
    } else if (apart && spot < 0) {
      atStart.addAll(lines);
      atStart.add("");
    } else {
      addGroup(lines, close, next.head);
    }
    return end;
  }

  /** An empty line parts the groups of one place, as it does in the text. */
  private static void addGroup(List<String> group, boolean close, List<String> to) {
    if (!close && !to.isEmpty()) {
      to.add("");
    }
    to.addAll(group);
  }

  /** Behind a key without a value, too, the last comment is set apart. */
  private void lastLines(List<String> lines, int spot, int column, boolean close) {
    if (spot >= 0 && close && !spots.get(spot).hasNoValue) {
      before(spot, column).foot.addAll(lines);
    } else {
      if (spot >= 0) {
        atEnd.add("");
      }
      atEnd.addAll(lines);
    }
  }

  /** Whether the next entry or item is the first within the value of a key. */
  private boolean opens(int spot, Spot next) {
    Spot key = spots.get(spot);
    boolean isKey = key.owner.item() < 0;
    return next.column > key.column
        || (isKey && next.owner.item() >= 0 && next.column == key.column);
  }

  /** Whether a comment is indented as a block is that ends before the next entry. */
  private boolean closesBlock(int spot, int column, Spot next) {
    return column > next.column && spots.get(spot).column > next.column;
  }

  /** What the comment at the end of a block belongs to: the first one to the last entry or item. */
  private Spot lastInBlock(int spot, int column) {
    Spot last = spots.get(spot);
    return last.foot.isEmpty() ? last : before(spot, column);
  }

  /** The innermost entry or item around a spot that is not indented more than a comment. */
  private Spot before(int spot, int column) {
    int outer = Integer.MAX_VALUE;
    for (int i = spot; i >= 0; i--) {
      Spot candidate = spots.get(i);
      if (candidate.column < outer) {
        if (candidate.column <= column) {
          return candidate;
        }
        outer = candidate.column + (candidate.owner.item() >= 0 ? 1 : 0);
      }
    }
    return spots.get(spot);
  }
}
