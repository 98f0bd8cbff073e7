package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.Locale;

/**
 * Prints a document in the style in which it was written: keys in their order, quotes, blocks and
 * brackets as they were, two spaces, lists in the column of their key. One object prints once.
 */
final class PlainYaml {
  private static final Source HERE = Source.generated("text");

  private final StringBuilder out = new StringBuilder();

  private PlainYaml() {}

  /** The text of a document, ending in a line break. */
  static String print(Node document) {
    PlainYaml printer = new PlainYaml();
    printer.block(document, 0);
    if (printer.out.charAt(printer.out.length() - 1) != '\n') {
      printer.out.append('\n');
    }
    return printer.out.toString();
  }

  private void block(Node node, int column) {
    if (node instanceof MapNode map && !map.isEmpty() && !map.flow()) {
      blockMap(map, column);
    } else if (node instanceof ListNode list && !list.isEmpty() && !list.flow()) {
      blockList(list, column);
    } else {
      flow(node, column);
      out.append('\n');
    }
  }

  private void blockMap(MapNode map, int column) {
    for (int i = 0; i < map.size(); i++) {
      indent(i == 0 ? 0 : column);
      out.append(key(map.key(i))).append(':');
      Node value = map.value(i);
      boolean isList = value instanceof ListNode;
      if (isBlock(value)) {
        out.append('\n');
        indent(isList ? column : column + 2);
        block(value, isList ? column : column + 2);
      } else {
        flowValue(value, column);
      }
    }
  }

  private void flowValue(Node value, int column) {
    boolean nothing = value.isNull() && ((ScalarNode) value).text().isEmpty();
    if (!nothing) {
      out.append(' ');
      flow(value, column);
    }
    if (out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void blockList(ListNode list, int column) {
    for (int i = 0; i < list.size(); i++) {
      indent(i == 0 ? 0 : column);
      out.append('-');
      if (isBlock(list.get(i))) {
        out.append(' ');
        block(list.get(i), column + 2);
      } else {
        flowValue(list.get(i), column);
      }
    }
  }

  private static boolean isBlock(Node node) {
    return (node instanceof MapNode map && !map.isEmpty() && !map.flow())
        || (node instanceof ListNode list && !list.isEmpty() && !list.flow());
  }

  private void indent(int column) {
    out.append(" ".repeat(column));
  }

  private void flow(Node node, int column) {
    if (node instanceof MapNode map) {
      out.append('{');
      for (int i = 0; i < map.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(key(map.key(i))).append(": ");
        flow(map.value(i), column);
      }
      out.append('}');
    } else if (node instanceof ListNode list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        flow(list.get(i), column);
      }
      out.append(']');
    } else {
      scalar((ScalarNode) node, column);
    }
  }

  private void scalar(ScalarNode scalar, int column) {
    String text = scalar.text();
    switch (scalar.style()) {
      case PLAIN -> plain(scalar);
      case SINGLE_QUOTED -> out.append('\'').append(text.replace("'", "''")).append('\'');
      case DOUBLE_QUOTED -> doubleQuoted(text);
      case LITERAL, FOLDED -> literal(text, column + 2);
    }
  }

  /** A text that is none of its type any more is marked with the type. */
  private void plain(ScalarNode scalar) {
    String text = scalar.text();
    if (scalar.tag() == Tag.STR) {
      out.append(string(text));
    } else if (PlainScalars.resolve(text) == scalar.tag()) {
      out.append(text);
    } else {
      out.append("!!").append(scalar.tag().name().toLowerCase(Locale.ROOT));
      out.append(text.isEmpty() ? "" : " ").append(text);
    }
  }

  private static String key(String key) {
    return string(key);
  }

  /** Text without quotes where that is possible, else as the output of a build quotes it. */
  private static String string(String text) {
    if (PlainScalars.resolve(text) != Tag.STR) {
      return '"' + text + '"';
    }
    String written = YamlWriter.toText(ScalarNode.string(HERE, 0, text));
    boolean wordOnly = written.startsWith("\"") && isWord(text);
    return wordOnly || written.indexOf('\n') < written.length() - 1
        ? quoteOrPlain(text)
        : written.strip();
  }

  /** Words like {@code on} need no quotes in YAML 1.2. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String quoteOrPlain(String text) {
    if (isWord(text)) {
      return text;
    }
    PlainYaml quoted = new PlainYaml();
    quoted.doubleQuoted(text);
    return quoted.out.toString();
  }

  private void doubleQuoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private void literal(String text, int column) {
    if (text.isEmpty() || text.isBlank()) {
      doubleQuoted(text);
      return;
    }
    out.append('|');
    out.append(text.charAt(0) == ' ' ? "2" : "");
    out.append(text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-").append('\n');
    for (String line : text.split("\n")) {
      indent(line.isEmpty() ? 0 : column);
      out.append(line).append('\n');
    }
  }
}
