package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text by recursive descent. Used once, on one thread. */
public final class JsonParser {
  private static final int SCAN_LIMIT = 8;

  private final String s;
  private final Source source;
  private final int maxDepth;
  private int pos;
  private int depth;

  /** A parser of a text. */
  public JsonParser(String name, String text, int maxDepth) {
    this(Source.of(name, text), text, maxDepth);
  }

  /** A parser of a text with a source of its own. */
  public JsonParser(Source source, String text, int maxDepth) {
    s = text;
    this.source = source;
    this.maxDepth = maxDepth;
  }

  /** The value that the text is. */
  public Node parse() {
    Node value = value();
    skipSpace();
    if (pos < s.length()) {
      throw unexpected("after top-level value");
    }
    return value;
  }

  private Node value() {
    skipSpace();
    int start = pos;
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> ScalarNode.of(source, start, string(), Tag.STR, Style.DOUBLE_QUOTED);
      case 't' -> word("true", Tag.BOOL);
      case 'f' -> word("false", Tag.BOOL);
      case 'n' -> word("null", Tag.NULL);
      default -> number();
    };
  }

  private Node word(String word, Tag tag) {
    if (!s.startsWith(word, pos)) {
      throw unexpected("looking for beginning of value");
    }
    int start = pos;
    pos += word.length();
    return ScalarNode.of(source, start, word, tag, Style.PLAIN);
  }

  private Node number() {
    int start = pos;
    if (peek() == '-') {
      pos++;
    }
    if (peek() == '0') {
      pos++;
    } else {
      digits(start);
    }
    if (peek() == '.') {
      pos++;
      digits(start);
    }
    if (peek() == 'e' || peek() == 'E') {
      pos++;
      if (peek() == '+' || peek() == '-') {
        pos++;
      }
      digits(start);
    }
    String text = s.substring(start, pos);
    if (text.equals("-0")) {
      // In JSON the sign of zero is kept, as that of a float.
      return ScalarNode.of(source, start, "-0.0", Tag.FLOAT, Style.PLAIN);
    }
    Tag tag = PlainScalars.resolve(text) == Tag.INT ? Tag.INT : Tag.FLOAT;
    return ScalarNode.of(source, start, text, tag, Style.PLAIN);
  }

  private void digits(int start) {
    int from = pos;
    while (peek() >= '0' && peek() <= '9') {
      pos++;
    }
    if (pos == from) {
      throw unexpected(pos == start ? "looking for beginning of value" : "in numeric literal");
    }
  }

  private Node array() {
    int start = pos++;
    enter();
    List<Node> items = new ArrayList<>();
    skipSpace();
    if (peek() != ']') {
      items.add(value());
      while (another(']', "after array element")) {
        items.add(value());
      }
    }
    pos++;
    depth--;
    return ListNode.of(source, start, items, true);
  }

  /** Whether a comma follows; otherwise it must be the closing bracket. */
  private boolean another(char close, String where) {
    skipSpace();
    if (peek() == ',') {
      pos++;
      return true;
    }
    if (peek() != close) {
      throw unexpected(where);
    }
    return false;
  }

  private Node object() {
    int start = pos++;
    enter();
    MapNode.Builder builder = MapNode.builder(source, start).flow(true);
    Map<String, Integer> index = new HashMap<>(SCAN_LIMIT);
    skipSpace();
    if (peek() != '}') {
      entry(builder, index);
      while (another('}', "after object key:value pair")) {
        entry(builder, index);
      }
    }
    pos++;
    depth--;
    return builder.build();
  }

  private void entry(MapNode.Builder builder, Map<String, Integer> index) {
    skipSpace();
    int start = pos;
    if (peek() != '"') {
      throw unexpected("looking for beginning of object key string");
    }
    String key = string();
    skipSpace();
    if (peek() != ':') {
      throw unexpected("after object key");
    }
    pos++;
    Node value = value();
    Integer at = index.putIfAbsent(key, builder.size());
    if (at == null) {
      builder.put(key, start, Tag.STR, value);
    } else {
      builder.set(at, value);
    }
  }

  private String string() {
    int from = ++pos;
    while (pos < s.length()) {
      char c = s.charAt(pos);
      if (c == '"') {
        return s.substring(from, pos++);
      }
      if (c == '\\') {
        return escapedString(from);
      }
      if (c < ' ') {
        throw unexpected("in string literal");
      }
      pos++;
    }
    throw unexpected("in string literal");
  }

  private String escapedString(int from) {
    StringBuilder text = new StringBuilder().append(s, from, pos);
    while (pos < s.length()) {
      char c = s.charAt(pos);
      if (c == '"') {
        pos++;
        return loneSurrogatesReplaced(text);
      }
      if (c < ' ') {
        throw unexpected("in string literal");
      }
      pos++;
      text.append(c == '\\' ? escape() : c);
    }
    throw unexpected("in string literal");
  }

  private char escape() {
    char c = peek();
    int value =
        switch (c) {
          case '"', '\\', '/' -> c;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'u' -> hex();
          default -> throw unexpected("in string escape code");
        };
    pos++;
    return (char) value;
  }

  private int hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      pos++;
      int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw unexpected("in \\u hexadecimal character escape");
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** Halves of a surrogate pair that stand alone become U+FFFD, as in Go. */
  private static String loneSurrogatesReplaced(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        text.setCharAt(i, '\uFFFD');
      }
    }
    return text.toString();
  }

  private void enter() {
    if (++depth > maxDepth) {
      throw Problem.limit(
          "exceeded max depth of " + maxDepth, source.locate(pos), "nest the values less deeply");
    }
  }

  private void skipSpace() {
    while (pos < s.length()) {
      char c = s.charAt(pos);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return;
      }
      pos++;
    }
  }

  private char peek() {
    return pos < s.length() ? s.charAt(pos) : 0;
  }

  private ParseException unexpected(String where) {
    String message =
        pos >= s.length()
            ? "unexpected end of JSON input"
            : "invalid character '" + Character.toString(s.codePointAt(pos)) + "' " + where;
    return Problem.syntax(
        message, source.locate(pos), "a text that begins with `{` or `[` is read as JSON");
  }
}
