package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in the plain block style that most manifests are written in, several times as
 * fast as {@link Scanner} and {@link Composer} do: by lines and columns, without tokens. At the
 * first thing that it does not know for sure (an anchor, a tag, an escape, brackets over several
 * lines, whatever is an error) it gives the document up, and the other two read it from its
 * beginning. What it reads is equal to what they would read, to the last position.
 *
 * <p>A block is a map or list whose entries begin in one column. {@link #column} is always that of
 * the next line with content; it says which of the open blocks goes on.
 */
final class BlockReader {
  private static final int LONGEST_KEY = 1000;
  private static final int DEEPEST = 500;
  private static final int SCAN_LIMIT = 16;

  /** What a character is, below 128. */
  private static final byte[] CLASS = new byte[128];

  private static final byte FIRST_OF_PLAIN = 1;
  private static final byte FIRST_OF_KEY = 2;
  private static final byte ENDS_RUN = 4;
  private static final byte ENDS_KEY = 8;
  private static final byte INNER_OF_FLOW = 16;

  static {
    for (char c = '!'; c < 0x7F; c++) {
      CLASS[c] = ",[]{}#&*!|>'\"%@`-?:".indexOf(c) < 0 ? FIRST_OF_PLAIN : 0;
      if (Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '/') {
        CLASS[c] |= FIRST_OF_KEY;
      }
    }
    for (char c : "&*!|>'\"%@`-".toCharArray()) {
      CLASS[c] |= INNER_OF_FLOW;
    }
    for (char c : "\0\t\n\r :".toCharArray()) {
      CLASS[c] = ENDS_RUN | ENDS_KEY;
    }
  }

  private final char[] s;
  private final Source source;
  private final Dialect dialect;
  private final Symbols symbols;
  private final int maxDepth;
  private final StringBuilder text = new StringBuilder();

  private int pos;
  private int lineStart;
  // Of the next content, -1 at the end.
  private int column;
  private int depth;

  // The entries of the maps and the items of the lists that are open, those of the innermost last.
  private String[] keys = new String[32];
  private int[] keyStarts = new int[32];
  private Node[] values = new Node[32];
  private int entries;
  private Node[] items = new Node[32];
  private int itemCount;

  /**
   * A reader for the documents of a text.
   *
   * @param s the characters; four zeros stand behind each document when it is read
   */
  BlockReader(char[] s, Source source, Dialect dialect, Symbols symbols, int maxDepth) {
    this.s = s;
    this.source = source;
    this.dialect = dialect;
    this.symbols = symbols;
    this.maxDepth = Math.min(maxDepth, DEEPEST);
  }

  /** The document that begins at an offset, or null if it is to be read by others. */
  @Nullable Node read(int from) {
    pos = lineStart = from;
    depth = entries = itemCount = 0;
    try {
      return document();
    } catch (GiveUp | ParseException e) {
      // An error is found again by the others: of several they know which one comes first.
      return null;
    }
  }

  /** Says that a document is not for this reader. */
  private static final class GiveUp extends RuntimeException {
    GiveUp() {
      super(null, null, false, false);
    }
  }

  private Node document() {
    if (s[pos] == '-' && s[pos + 1] == '-' && s[pos + 2] == '-') {
      pos += 3;
      endLine();
    } else {
      skipSpaces();
      nextContent();
    }
    if (column < 0) {
      throw new GiveUp();
    }
    Node root = block();
    if (column >= 0) {
      throw new GiveUp();
    }
    return root;
  }

  // ---- lines

  private void skipSpaces() {
    while (s[pos] == ' ') {
      pos++;
    }
  }

  /** Goes from the end of a value to the next content. */
  private void endLine() {
    int end = pos;
    skipSpaces();
    char c = s[pos];
    if (c != '\n' && c != 0 && (c != '#' || pos == end)) {
      throw new GiveUp();
    }
    nextContent();
  }

  /** Goes past comments and empty lines; stays where it is if content stands there. */
  private void nextContent() {
    while (true) {
      char c = s[pos];
      if (c == '#') {
        skipLine();
        c = s[pos];
      }
      if (c != '\n') {
        column = c == 0 ? -1 : pos - lineStart;
        return;
      }
      pos++;
      lineStart = pos;
      skipSpaces();
    }
  }

  /** Goes to the end of the line; the odd line breaks of YAML 1.1 are for others. */
  private void skipLine() {
    int i = pos;
    while (s[i] != '\n' && s[i] != 0) {
      if (isOddBreak(s[i])) {
        throw new GiveUp();
      }
      i++;
    }
    pos = i;
  }

  private static boolean isOddBreak(char c) {
    return c == '\r' || (c >= 0x80 && Chars.isBreak(c));
  }

  // ---- blocks

  /** The block that begins at the next content. */
  private Node block() {
    if (isDash()) {
      return sequence(column);
    }
    int end = keyEnd();
    if (end < 0) {
      throw new GiveUp();
    }
    return mapping(column, end);
  }

  private boolean isDash() {
    return s[pos] == '-' && (s[pos + 1] == ' ' || s[pos + 1] == '\n' || s[pos + 1] == 0);
  }

  private void enter() {
    if (++depth >= maxDepth) {
      throw new GiveUp();
    }
  }

  /** Checks that what comes next does not belong to the block's last entry. */
  private void requireNotDeeper(int blockColumn) {
    if (column > blockColumn) {
      throw new GiveUp();
    }
  }

  /**
   * Where the key ends that begins here, at its colon; -1 if there is none, or one of an unusual
   * kind.
   */
  private int keyEnd() {
    char c = s[pos];
    if (c >= 0x80 || (CLASS[c] & FIRST_OF_KEY) == 0) {
      return -1;
    }
    int i = pos;
    do {
      i++;
      while ((c = s[i]) < 0x80 && (CLASS[c] & ENDS_KEY) == 0) {
        i++;
      }
    } while (c == ':' && !isGap(s[i + 1]));
    return c == ':' && i - pos <= LONGEST_KEY ? i : -1;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == 0 || c == '\t' || isOddBreak(c);
  }

  /**
   * A map whose keys begin in a column.
   *
   * @param firstEnd the end of its first key
   */
  private MapNode mapping(int blockColumn, int firstEnd) {
    enter();
    int start = pos;
    int from = entries;
    int end = firstEnd;
    Set<String> known = null;
    while (true) {
      String key = key(end);
      known = requireNew(key, from, known);
      int at = push(key, pos);
      pos = end + 1;
      Node value = value(blockColumn, end);
      values[at] = value; // the array may be another one by now
      if (column != blockColumn) {
        break;
      }
      end = keyEnd();
      if (end < 0) {
        throw new GiveUp();
      }
    }
    requireNotDeeper(blockColumn);
    depth--;
    MapNode map = MapNode.ofRange(source, start, keys, values, keyStarts, from, entries, false);
    entries = from;
    return map;
  }

  private String key(int end) {
    String key = symbols.get(s, pos, end);
    if (!isText(key) && !dialect.scalar(source, pos, key, Style.PLAIN, null).isString()) {
      throw new GiveUp();
    }
    return key;
  }

  /** Whether a plain scalar is certainly text: no number, and no word that means something. */
  private static boolean isText(String value) {
    char first = value.charAt(0);
    return Character.isLetter(first)
        && (value.length() > "false".length() || "nNtTfFyYoO".indexOf(first) < 0);
  }

  /** Checks that a key is not among those of the map; gives the set of them once they are many. */
  private @Nullable Set<String> requireNew(String key, int from, @Nullable Set<String> known) {
    int count = entries - from;
    if (count < SCAN_LIMIT) {
      for (int i = from; i < entries; i++) {
        if (keys[i].equals(key)) {
          throw new GiveUp();
        }
      }
      return null;
    }
    Set<String> all = known;
    if (all == null) {
      all = new HashSet<>(Arrays.asList(keys).subList(from, entries));
    }
    if (!all.add(key)) {
      throw new GiveUp();
    }
    return all;
  }

  private int push(String key, int at) {
    if (entries == keys.length) {
      keys = Arrays.copyOf(keys, entries * 2);
      keyStarts = Arrays.copyOf(keyStarts, entries * 2);
      values = Arrays.copyOf(values, entries * 2);
    }
    keys[entries] = key;
    keyStarts[entries] = at;
    return entries++;
  }

  /** The value behind a colon. */
  private Node value(int blockColumn, int colon) {
    skipSpaces();
    char c = s[pos];
    if (c != '\n' && c != 0 && (c != '#' || pos == colon + 1)) {
      return inline(blockColumn);
    }
    nextContent();
    if (column > blockColumn) {
      return block();
    }
    // A list may stand in the column of the key that it belongs to.
    return column == blockColumn && isDash() ? sequence(column) : nothing(colon + 1);
  }

  private ScalarNode nothing(int at) {
    return dialect.scalar(source, at, "", Style.PLAIN, null);
  }

  /** A list whose dashes stand in a column. */
  private ListNode sequence(int blockColumn) {
    enter();
    int start = pos;
    int from = itemCount;
    do {
      Node item = item(blockColumn);
      if (itemCount == items.length) {
        items = Arrays.copyOf(items, itemCount * 2);
      }
      items[itemCount++] = item;
      requireNotDeeper(blockColumn);
    } while (column == blockColumn && isDash());
    depth--;
    ListNode list = ListNode.ofRange(source, start, items, from, itemCount);
    itemCount = from;
    return list;
  }

  private Node item(int blockColumn) {
    int dash = pos++;
    skipSpaces();
    char c = s[pos];
    if (c == '\n' || c == 0 || c == '#') {
      nextContent();
      return column > blockColumn ? block() : nothing(dash + 1);
    }
    column = pos - lineStart;
    if (isDash()) {
      return sequence(column);
    }
    int end = keyEnd();
    return end >= 0 ? mapping(column, end) : inline(blockColumn);
  }

  // ---- scalars

  private Node inline(int blockColumn) {
    char c = s[pos];
    return switch (c) {
      case '"', '\'' -> quotedValue(c);
      case '|' -> literal(blockColumn);
      case '{', '[' -> flowValue();
      default -> plain(blockColumn);
    };
  }

  /** A value in brackets on one line, of nothing but simple keys and scalars. */
  private Node flowValue() {
    Node value = flow();
    endLine();
    return value;
  }

  private Node flow() {
    char c = s[pos];
    return switch (c) {
      case '[' -> flowSequence();
      case '{' -> flowMapping();
      case '"', '\'' -> quoted(c);
      default -> plainInFlow();
    };
  }

  private ListNode flowSequence() {
    enter();
    int start = pos++;
    List<Node> list = new ArrayList<>();
    skipSpaces();
    while (s[pos] != ']') {
      list.add(flow());
      endItem(']');
    }
    pos++;
    depth--;
    return ListNode.of(source, start, list, true);
  }

  private MapNode flowMapping() {
    enter();
    int start = pos++;
    int from = entries;
    Set<String> known = null;
    skipSpaces();
    while (s[pos] != '}') {
      int end = flowKeyEnd();
      String key = key(end);
      known = requireNew(key, from, known);
      int at = push(key, pos);
      pos = end + 1;
      skipSpaces();
      Node value = flow();
      values[at] = value;
      endItem('}');
    }
    pos++;
    depth--;
    MapNode map = MapNode.ofRange(source, start, keys, values, keyStarts, from, entries, true);
    entries = from;
    return map;
  }

  /** Goes past the comma, if there is one; another item follows it. */
  private void endItem(char close) {
    skipSpaces();
    if (s[pos] == ',') {
      pos++;
      skipSpaces();
      if (s[pos] == close) {
        throw new GiveUp();
      }
    } else if (s[pos] != close) {
      throw new GiveUp();
    }
  }

  private int flowKeyEnd() {
    int i = pos;
    while (isKeyCharacter(s[i]) || (s[i] == '-' && i > pos)) {
      i++;
    }
    if (i == pos || s[i] != ':' || s[i + 1] != ' ' || i - pos > LONGEST_KEY) {
      throw new GiveUp();
    }
    return i;
  }

  private static boolean isKeyCharacter(char c) {
    return c < 0x80 && (CLASS[c] & FIRST_OF_KEY) != 0;
  }

  private ScalarNode plainInFlow() {
    int start = pos;
    requirePlain();
    int end = pos;
    while (s[pos] != ',' && s[pos] != ']' && s[pos] != '}') {
      char c = s[pos++];
      if (c == ' ') {
        continue;
      }
      boolean inner = c < 0x80 && (CLASS[c] & (FIRST_OF_PLAIN | INNER_OF_FLOW)) != 0;
      if (!inner && (c != ':' || !isKeyCharacter(s[pos]))) {
        throw new GiveUp();
      }
      end = pos;
    }
    return scalar(start, symbols.get(s, start, end));
  }

  /** A text in quotes; of escapes only the doubled single quote is known here. */
  private ScalarNode quoted(char quote) {
    int start = pos++;
    int i = pos;
    while (s[i] != quote && s[i] != '\\' && s[i] != '\n' && s[i] != 0 && !isOddBreak(s[i])) {
      i++;
    }
    boolean simple = s[i] == quote && (quote == '"' || s[i + 1] != quote);
    String value = simple ? symbols.get(s, pos, i) : quotedSlowly(quote);
    pos = simple ? i + 1 : pos;
    Style style = quote == '"' ? Style.DOUBLE_QUOTED : Style.SINGLE_QUOTED;
    return dialect.scalar(source, start, value, style, null);
  }

  private String quotedSlowly(char quote) {
    text.setLength(0);
    while (true) {
      char c = s[pos];
      if (c == quote) {
        pos++;
        if (quote == '"' || s[pos] != quote) {
          return text.toString();
        }
      } else if (c == ' ' || c == '\t' || c == '\n') {
        quotedGap();
        continue;
      } else if (c == 0 || (c == '\\' && quote == '"') || isOddBreak(c)) {
        throw new GiveUp();
      }
      text.append(c);
      pos++;
    }
  }

  private void quotedGap() {
    int from = pos;
    int breaks = 0;
    while (s[pos] == ' ' || s[pos] == '\t' || s[pos] == '\n') {
      if (s[pos++] == '\n') {
        breaks++;
        lineStart = pos;
        if (s[pos] == '-' || s[pos] == '.') {
          throw new GiveUp(); // this may be the end of the document
        }
      }
    }
    if (breaks == 0) {
      text.append(s, from, pos - from);
    } else {
      fold(breaks);
    }
  }

  /** One break becomes a space, of more the first is dropped. */
  private void fold(int breaks) {
    if (breaks == 1) {
      text.append(' ');
    }
    for (int i = 1; i < breaks; i++) {
      text.append('\n');
    }
  }

  private ScalarNode quotedValue(char quote) {
    ScalarNode value = quoted(quote);
    endLine();
    return value;
  }

  private Node plain(int blockColumn) {
    int start = pos;
    requirePlain();
    int end = plainRun();
    String value;
    if (s[pos] != '\n' || !continues(blockColumn)) {
      value = symbols.get(s, start, end);
    } else {
      value = folded(start, end, blockColumn);
    }
    nextContent();
    return scalar(start, value);
  }

  private ScalarNode scalar(int start, String value) {
    return isText(value)
        ? ScalarNode.string(source, start, value)
        : dialect.scalar(source, start, value, Style.PLAIN, null);
  }

  private void requirePlain() {
    char c = s[pos];
    boolean starts =
        c < 0x80
            ? (CLASS[c] & FIRST_OF_PLAIN) != 0 || (c == '-' && !isGap(s[pos + 1]))
            : Character.isLetter(c);
    if (!starts) {
      throw new GiveUp();
    }
  }

  /**
   * Goes to the end of the line, or to the comment that ends it; gives the end of the text before.
   */
  private int plainRun() {
    int i = pos;
    int end = i;
    while (true) {
      char c = s[i];
      if (c < 0x80 ? (CLASS[c] & ENDS_RUN) == 0 : !Chars.isBreak(c)) {
        end = ++i;
      } else if (c == ' ') {
        i++;
        if (s[i] == '#') {
          break;
        }
      } else if (c == ':' && !isGap(s[i + 1])) {
        end = ++i;
      } else if (c == '\n' || c == 0) {
        break;
      } else {
        throw new GiveUp();
      }
    }
    pos = i;
    return end;
  }

  /** Whether a plain scalar goes on in the next line that is not empty. */
  private boolean continues(int blockColumn) {
    int i = pos;
    int begin = i;
    while (s[i] == '\n') {
      begin = ++i;
      while (s[i] == ' ') {
        i++;
      }
    }
    return s[i] != 0 && i - begin > blockColumn && s[i] != '#';
  }

  /** A plain scalar of several lines. */
  private String folded(int start, int firstEnd, int blockColumn) {
    text.setLength(0);
    text.append(s, start, firstEnd - start);
    do {
      int breaks = 0;
      while (s[pos] == '\n') {
        breaks++;
        pos++;
        lineStart = pos;
        skipSpaces();
      }
      fold(breaks);
      int from = pos;
      int end = plainRun();
      text.append(s, from, end - from);
    } while (s[pos] == '\n' && continues(blockColumn));
    return text.toString();
  }

  /** A literal block whose indentation is that of its first line. */
  private Node literal(int blockColumn) {
    int start = pos++;
    char chomping = s[pos] == '-' || s[pos] == '+' ? s[pos++] : 0;
    skipSpaces();
    int leading = literalIndent(blockColumn);
    int width = pos - lineStart;
    text.setLength(0);
    for (int i = 0; i < leading; i++) {
      text.append('\n');
    }
    int kept = literalLines(width);
    if (chomping == '-') {
      text.setLength(kept);
    } else if (chomping == 0) {
      text.setLength(Math.min(text.length(), kept + 1));
    }
    String value = text.toString();
    nextContent();
    return dialect.scalar(source, start, value, Style.LITERAL, null);
  }

  /** Goes to the first line of the text; gives the number of empty lines before it. */
  private int literalIndent(int blockColumn) {
    int empty = -1;
    int widest = 0;
    while (s[pos] == '\n') {
      empty++;
      pos++;
      lineStart = pos;
      skipSpaces();
      widest = Math.max(widest, pos - lineStart);
    }
    boolean clear = empty >= 0 && pos - lineStart == widest && widest > Math.max(blockColumn, 0);
    if (!clear || s[pos] == '\t' || s[pos] == 0 || isOddBreak(s[pos])) {
      throw new GiveUp();
    }
    return empty;
  }

  /** Adds the lines with their breaks; gives where the text ends before the breaks at its end. */
  private int literalLines(int width) {
    int kept = 0;
    while (true) {
      int from = pos;
      skipLine();
      text.append(s, from, pos - from);
      kept = text.length();
      while (s[pos] == '\n') {
        text.append('\n');
        pos++;
        lineStart = pos;
        while (s[pos] == ' ' && pos - lineStart < width) {
          pos++;
        }
      }
      if (s[pos] == 0 || pos - lineStart < width) {
        if (s[pos] == '\t') {
          throw new GiveUp();
        }
        return kept;
      }
    }
  }
}
