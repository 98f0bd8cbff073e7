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
        after(note, i + 1 < map.size(), column);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        RoundTripNote note = notes.ofItem(list, i);
        before(note, i, column);
        item(list.get(i), note, column);
        after(note, i + 1 < list.size(), column);
      }
    }
  }

  private void before(RoundTripNote note, int at, int column) {
    if (at > 0 || out.bytesInLine() == 0) {
      lines(note.head(), column);
      out.spaces(column);
    } else if (!note.head().isEmpty()) { // right behind a dash
      lines(note.head().subList(0, 1), 0);
      lines(note.head().subList(1, note.head().size()), column);
      out.spaces(column);
    }
  }

  private void after(RoundTripNote note, boolean more, int column) {
    lines(note.foot(), column);
    if (more && !note.foot().isEmpty()) {
      out.newLine();
    }
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
    RoundTripNote note = RoundTripNote.NONE;
    for (int i = 0; i < map.size(); i++) {
      boolean fresh = comma(i, note, indent + STEP);
      note = notes.ofEntry(map, i);
      flowHead(note, i, fresh, indent + STEP);
      key(map, i, indent, true);
      out.put(':');
      properties(note);
      if (!note.isAlias()) {
        flowValue(map.value(i), indent + STEP);
      }
    }
    flowEnd(note, indent);
    out.put('}');
  }

  private void flowList(ListNode list, int indent) {
    out.put('[');
    RoundTripNote note = RoundTripNote.NONE;
    for (int i = 0; i < list.size(); i++) {
      boolean fresh = comma(i, note, indent + STEP);
      note = notes.ofItem(list, i);
      flowHead(note, i, fresh, indent + STEP);
      inline(list.get(i), indent + STEP, true);
    }
    flowEnd(note, indent);
    out.put(']');
  }

  /** The sign behind an entry between brackets, and its comment; gives whether a line begins. */
  private boolean comma(int at, RoundTripNote before, int indent) {
    if (at == 0) {
      return false;
    }
    out.put(',');
    comment(before);
    if (before.line().isEmpty()) {
      return false;
    }
    out.newLine();
    out.spaces(indent);
    return true;
  }

  private void flowHead(RoundTripNote note, int at, boolean fresh, int indent) {
    if (note.head().isEmpty()) {
      if (at > 0 && !fresh) {
        out.put(' ');
      }
      return;
    }
    if (!fresh) {
      out.newLine();
      out.spaces(indent);
    }
    for (String line : note.head()) {
      line.codePoints().forEach(out::codePoint);
      out.newLine();
      out.spaces(indent);
    }
  }

  private void flowEnd(RoundTripNote last, int indent) {
    if (!last.line().isEmpty()) {
      comment(last);
      out.newLine();
      out.spaces(indent);
    }
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
