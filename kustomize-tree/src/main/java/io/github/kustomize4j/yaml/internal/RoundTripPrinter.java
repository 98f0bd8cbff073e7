package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.Locale;

/** Writes a tree in the styles in which it was read, with its comments. Stays on one thread. */
public final class RoundTripPrinter {
  private static final int STEP = 2;
  private static final String FLOW_SIGNS = ",?[]{}:";

  private final Utf8Buffer out = new Utf8Buffer();
  private final TextEmitter texts = new TextEmitter(out, TextEmitter.WIDTH);
  private final RoundTripNotes notes;

  /** The column of the comment behind an entry or item that was written last, or -1. */
  private int footColumn = -1;

  private RoundTripPrinter(RoundTripNotes notes) {
    this.notes = notes;
  }

  /** The text of a tree, ending in a line break. */
  public static String print(Node root, RoundTripNotes notes) {
    RoundTripPrinter printer = new RoundTripPrinter(notes);
    printer.lines(notes.atStart(), 0);
    if (isBlock(root)) {
      printer.block(root, 0);
    } else {
      printer.inline(root, root instanceof ScalarNode ? STEP : 0, false);
      printer.out.freshLine();
    }
    printer.lines(notes.atEnd(), 0);
    return printer.out.toText();
  }

  private static boolean isBlock(Node node) {
    return node instanceof MapNode map
        ? !map.flow() && !map.isEmpty()
        : node instanceof ListNode list && !list.flow() && !list.isEmpty();
  }

  /** Writes a block whose first line has been indented. */
  private void block(Node node, int column) {
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        RoundTripNote note = notes.ofEntry(map, i);
        before(note, i, column);
        entry(map, i, note, column);
        after(note, column);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        RoundTripNote note = notes.ofItem(list, i);
        before(note, i, column);
        item(list.get(i), note, column);
        after(note, column);
      }
    }
  }

  private void before(RoundTripNote note, int at, int column) {
    if (at > 0 || out.bytesInLine() == 0) {
      partFoot(column);
      lines(note.head(), column);
      out.spaces(column);
    } else if (!note.head().isEmpty()) { // right behind a dash
      lines(note.head().subList(0, 1), 0);
      lines(note.head().subList(1, note.head().size()), column);
      out.spaces(column);
    }
  }

  private void after(RoundTripNote note, int column) {
    lines(note.foot(), column);
    if (!note.foot().isEmpty()) {
      footColumn = column;
    }
  }

  /** An empty line parts what begins in the column of the comment before it. */
  private void partFoot(int column) {
    if (column == footColumn) {
      out.newLine();
    }
    footColumn = -1;
  }

  private void lines(Iterable<String> lines, int column) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        out.spaces(column);
        line.codePoints().forEach(out::codePoint);
      }
      out.newLine();
    }
  }

  private void entry(MapNode map, int at, RoundTripNote note, int column) {
    key(map, at, column, false);
    out.put(':');
    Node value = map.value(at);
    boolean alias = note.isAlias() && notes.isOriginal(value);
    if (alias || !note.isAlias()) {
      properties(note);
    }
    if (alias) {
      comment(note);
      out.freshLine();
    } else if (isBlock(value)) {
      comment(note);
      out.newLine();
      block(value, value instanceof ListNode ? column : column + STEP);
    } else {
      valueInLine(value, note, column + STEP);
    }
  }

  private void item(Node item, RoundTripNote note, int column) {
    out.put('-');
    properties(note);
    if (note.isAlias() && notes.isOriginal(item)) {
      comment(note);
      out.freshLine();
    } else if (isBlock(item) && note.properties().isEmpty()) {
      out.put(' ');
      block(item, column + STEP);
    } else if (isBlock(item)) {
      out.newLine();
      block(item, column + STEP);
    } else {
      valueInLine(item, note, column + STEP);
    }
  }

  private void valueInLine(Node value, RoundTripNote note, int indent) {
    int end = out.length();
    out.put(' ');
    if (value instanceof ScalarNode scalar && isLines(scalar)) {
      texts.writeStyled(scalar.text(), indent, scalar.style(), false);
    } else if (value instanceof ScalarNode scalar && note.isTagged()) {
      texts.writeStyled(scalar.text(), indent, scalar.style(), true);
      comment(note);
    } else {
      inline(value, indent, false);
      if (out.length() == end + 1) {
        out.cut(end);
      }
      comment(note);
    }
    out.freshLine();
  }

  private static boolean isLines(ScalarNode scalar) {
    return (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED)
        && !scalar.text().isEmpty();
  }

  private void properties(RoundTripNote note) {
    if (!note.properties().isEmpty()) {
      out.put(' ');
      note.properties().codePoints().forEach(out::codePoint);
    }
  }

  private void comment(RoundTripNote note) {
    if (!note.line().isEmpty()) {
      out.put(' ');
      note.line().codePoints().forEach(out::codePoint);
    }
  }

  private void key(MapNode map, int at, int column, boolean flow) {
    Style style = notes.keyStyle(map, at);
    ScalarNode key =
        ScalarNode.of(map.source(), map.keyStart(at), map.key(at), map.keyTag(at), style);
    scalar(key, column, flow);
  }

  /** Writes what stays on its line: scalars, and maps and lists between brackets. */
  private void inline(Node node, int indent, boolean flow) {
    if (node instanceof ScalarNode scalar) {
      scalar(scalar, indent, flow);
    } else if (node instanceof MapNode map) {
      flowMap(map, indent);
    } else if (node instanceof ListNode list) {
      flowList(list, indent);
    }
  }

  private void flowMap(MapNode map, int indent) {
    out.put('{');
    boolean fresh = false;
    for (int i = 0; i < map.size(); i++) {
      RoundTripNote note = notes.ofEntry(map, i);
      flowHead(note, i, fresh, indent + STEP);
      key(map, i, indent, true);
      out.put(':');
      properties(note);
      if (!note.isAlias()) {
        flowValue(map.value(i), indent + STEP);
      }
      fresh = flowAfter(note, i + 1 < map.size(), indent + STEP);
    }
    if (fresh) {
      out.newLine(); // the reference never indents this bracket
    }
    out.put('}');
  }

  private void flowList(ListNode list, int indent) {
    out.put('[');
    boolean fresh = false;
    for (int i = 0; i < list.size(); i++) {
      RoundTripNote note = notes.ofItem(list, i);
      flowHead(note, i, fresh, indent + STEP);
      flowItem(list.get(i), note, indent + STEP);
      fresh = flowAfter(note, i + 1 < list.size(), indent + STEP);
    }
    if (fresh) {
      flowBreak(indent);
      out.spaces(indent);
    }
    out.put(']');
  }

  private void flowItem(Node item, RoundTripNote note, int indent) {
    note.properties().codePoints().forEach(out::codePoint);
    if (note.isAlias() && notes.isOriginal(item)) {
      return;
    }
    out.ascii(note.properties().isEmpty() ? "" : " ");
    inline(item, indent, true);
  }

  private void flowHead(RoundTripNote note, int at, boolean fresh, int indent) {
    if (fresh || !note.head().isEmpty()) {
      flowBreak(indent);
      lines(note.head(), indent);
      out.spaces(indent);
    } else if (at > 0) {
      out.put(' ');
    }
  }

  /**
   * The comma behind an entry between brackets, and its comments, which even the last one has a
   * comma before; gives whether a line has to begin.
   */
  private boolean flowAfter(RoundTripNote note, boolean more, int indent) {
    boolean isCommented = !note.line().isEmpty() || !note.foot().isEmpty();
    if (more || isCommented) {
      out.put(',');
    }
    comment(note);
    for (String line : note.foot()) {
      flowBreak(indent);
      out.spaces(line.isEmpty() ? 0 : indent);
      line.codePoints().forEach(out::codePoint);
    }
    if (!note.foot().isEmpty()) {
      footColumn = indent;
    }
    return isCommented;
  }

  private void flowBreak(int indent) {
    out.newLine();
    partFoot(indent);
  }

  private void flowValue(Node value, int indent) {
    out.put(' ');
    int end = out.length();
    inline(value, indent, true);
    if (out.length() == end) {
      out.ascii("''");
    }
  }

  private void scalar(ScalarNode scalar, int indent, boolean flow) {
    String text = scalar.text();
    Style style = scalar.style();
    if (style == Style.PLAIN) {
      style = plainStyle(scalar);
    }
    if (text.isEmpty()) {
      out.ascii(emptyText(scalar, style));
      return;
    }
    if (flow && (style == Style.LITERAL || style == Style.FOLDED)) {
      style = Style.DOUBLE_QUOTED;
    }
    texts.writeStyled(text, indent, style, !flow || fitsFlow(text));
  }

  private static String emptyText(ScalarNode scalar, Style style) {
    if (scalar.style() == Style.SINGLE_QUOTED) {
      return "''";
    }
    return style == Style.PLAIN && scalar.tag() != Tag.STR ? "" : "\"\"";
  }

  /** A type that the text does not show is written before it; text that looks typed is quoted. */
  private Style plainStyle(ScalarNode scalar) {
    if (scalar.tag() == PlainScalars.resolve(scalar.text())) {
      return scalar.text().indexOf('\n') >= 0 ? Style.LITERAL : Style.PLAIN;
    }
    if (scalar.tag() == Tag.STR) {
      return Style.DOUBLE_QUOTED;
    }
    out.ascii("!!" + scalar.tag().name().toLowerCase(Locale.ROOT));
    if (!scalar.text().isEmpty()) {
      out.put(' ');
    }
    return Style.PLAIN;
  }

  private static boolean fitsFlow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (FLOW_SIGNS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
