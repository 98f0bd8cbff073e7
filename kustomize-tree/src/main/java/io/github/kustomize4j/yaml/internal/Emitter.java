package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Writes trees as the reference prints them, into a buffer. One pass; stays on one thread. */
public final class Emitter {
  static final int LONGEST_SIMPLE_KEY = 128;
  private static final int STEP = 2;

  private final Utf8Buffer out = new Utf8Buffer();
  private final ScalarEmitter scalars;
  private final boolean sorted;

  /** An emitter with an empty buffer. */
  public Emitter() {
    this(true);
  }

  /**
   * An emitter with an empty buffer.
   *
   * @param sorted whether keys are sorted and long lines folded, as in the output of a build; else
   *     keys stay in their order, lines are as long as they are, and single quotes stay
   */
  public Emitter(boolean sorted) {
    this.sorted = sorted;
    scalars = new ScalarEmitter(out, sorted);
  }

  /** What has been written. */
  public Utf8Buffer buffer() {
    return out;
  }

  /** Writes a document. */
  public void document(Node root) {
    if (root instanceof MapNode map && !map.isEmpty()) {
      map(map, 0, map.flow(), true);
    } else if (root instanceof ListNode list && !list.isEmpty()) {
      list(list, 0, list.flow());
    } else {
      value(root, 0, false);
      out.freshLine();
    }
  }

  /** Writes the line between two documents. */
  public void separator() {
    out.ascii("---");
    out.newLine();
  }

  /** Writes the entries; the buffer is in the column of the first key. */
  private void map(MapNode map, int column, boolean flow, boolean top) {
    JsonScalars.checkKeys(map, top);
    boolean known = map.areKeysPrintedAsIs();
    boolean copied = true;
    @Nullable String before = null;
    for (int i = 0; i < map.size(); i++) {
      int at = sorted ? map.sortedAt(i) : i;
      if (i > 0) {
        out.spaces(column);
      }
      String key = map.key(at);
      if (!known && key.equals(before)) {
        throw equalKeys(map, key, at);
      }
      before = key;
      if (scalars.copyKey(key, known)) {
        out.put(':');
        simpleValue(map.value(at), column, flow);
      } else {
        copied = false;
        oddEntry(map, at, column, flow);
      }
    }
    if (copied && !known && sorted) { // only in that order are equal keys found
      map.noteKeysPrintedAsIs();
    }
  }

  /** Writes an entry whose key needs quotes, or a mark of its own. */
  private void oddEntry(MapNode map, int at, int column, boolean flow) {
    if (isSimple(map.key(at))) {
      scalars.key(map, at, column);
      out.put(':');
      simpleValue(map.value(at), column, flow);
    } else {
      out.put('?');
      out.put(' ');
      scalars.longKey(map, at, column + STEP);
      out.freshLine();
      out.spaces(column);
      out.put(':');
      compactValue(map.value(at), column, flow);
    }
  }

  /** Equal keys come one after the other where keys are sorted. */
  private static ParseException equalKeys(MapNode map, String key, int at) {
    int first = map.indexOf(key);
    int last = first == at ? map.lastIndexOf(key) : at;
    int firstLine = map.keyLocation(first).line();
    return Problem.equalKeys(
        "mapping key \"" + key + "\" already defined at line " + firstLine,
        key,
        map.keyLocation(last));
  }

  /** Whether a key may stand before its colon without a mark of its own. */
  private static boolean isSimple(String key) {
    int bytes = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < 0x80) {
        bytes++;
        if (c == '\n' || c == '\r') {
          return false;
        }
      } else if (Chars.isBreak(c)) {
        return false;
      } else {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return bytes <= LONGEST_SIMPLE_KEY;
  }

  /** Writes a value behind {@code key:}; a list stands in the column of its key. */
  private void simpleValue(Node value, int column, boolean flow) {
    if (value instanceof MapNode map && !map.isEmpty()) {
      out.newLine();
      out.spaces(column + STEP);
      map(map, column + STEP, flow || map.flow(), false);
    } else if (value instanceof ListNode list && !list.isEmpty()) {
      out.newLine();
      out.spaces(column);
      list(list, column, flow || list.flow());
    } else {
      out.put(' ');
      value(value, column + STEP, flow);
      out.freshLine();
    }
  }

  /** Writes a value behind {@code -} or a lone {@code :}; maps and lists go on in the same line. */
  private void compactValue(Node value, int column, boolean flow) {
    out.put(' ');
    if (value instanceof MapNode map && !map.isEmpty()) {
      map(map, column + STEP, flow || map.flow(), false);
    } else if (value instanceof ListNode list && !list.isEmpty()) {
      list(list, column + STEP, flow || list.flow());
    } else {
      value(value, column + STEP, flow);
      out.freshLine();
    }
  }

  private void list(ListNode list, int column, boolean flow) {
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.spaces(column);
      }
      out.put('-');
      compactValue(list.get(i), column, flow);
    }
  }

  /** Writes a scalar or an empty collection. */
  private void value(Node node, int indent, boolean flow) {
    if (node instanceof ScalarNode scalar) {
      scalars.value(scalar, indent, flow);
    } else {
      out.ascii(node instanceof MapNode ? "{}" : "[]");
    }
  }
}
