package io.github.kustomize4j.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text, collected first and applied at once. Places are those of the text with {@code
 * \n} for line ends and without a byte order mark; what is not changed keeps both. Stays on one
 * thread.
 */
final class TextEdits {
  private static final char MARK = '\uFEFF';

  // A last line without an end gets one while work is going on.
  private final boolean isOpen;
  private final String original;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /** A stretch of text and what stands there instead. */
  private record Edit(int from, int to, String replacement) {}

  TextEdits(String file) {
    isOpen = !file.isEmpty() && !file.endsWith("\n");
    original = isOpen ? file + '\n' : file;
    String unmarked = original.startsWith(String.valueOf(MARK)) ? original.substring(1) : original;
    text = unmarked.replace("\r\n", "\n");
  }

  /** The text that places count in. */
  String text() {
    return text;
  }

  void replace(int from, int to, String replacement) {
    if (from > to) {
      throw new UnsupportedLayout();
    }
    edits.add(new Edit(from, to, replacement));
  }

  void insert(int at, String inserted) {
    replace(at, at, inserted);
  }

  void delete(int from, int to) {
    replace(from, to, "");
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The changed text; new lines end as the first line does.
   *
   * @throws UnsupportedLayout if two changes are for the same stretch
   */
  String apply() {
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    int end = original.indexOf('\n');
    String lineEnd = end > 0 && original.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    StringBuilder result = new StringBuilder();
    Cursor cursor = new Cursor();
    int copied = 0;
    for (Edit edit : edits) {
      int from = cursor.original(edit.from);
      if (from < copied) {
        throw new UnsupportedLayout();
      }
      result.append(original, copied, from);
      result.append(edit.replacement.replace("\n", lineEnd));
      copied = cursor.original(edit.to);
    }
    result.append(original, copied, original.length());
    return isOpen ? withoutLastLineEnd(result.toString()) : result.toString();
  }

  private static String withoutLastLineEnd(String text) {
    int end = text.endsWith("\r\n") ? 2 : 1;
    return text.endsWith("\n") ? text.substring(0, text.length() - end) : text;
  }

  /** Finds places of the text in the original, from the first to the last. */
  private final class Cursor {
    private int at;
    private int skipped = original.length() > 0 && original.charAt(0) == MARK ? 1 : 0;

    int original(int place) {
      for (; at < place; at++) {
        if (text.charAt(at) == '\n' && original.charAt(at + skipped) == '\r') {
          skipped++;
        }
      }
      return at + skipped;
    }
  }
}
