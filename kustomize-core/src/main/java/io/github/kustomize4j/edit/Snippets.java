package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts of new values, for lines of their own and between brackets. */
final class Snippets {
  private static final String NOT_IN_FLOW = ",[]{}";

  private Snippets() {}

  /** An entry of a map on lines of its own, the last one with its end. */
  static String entry(String key, Node value, int column) {
    return indented(YamlWriter.toText(Trees.EMPTY_MAP.with(key, value)), column);
  }

  /** An item of a list on lines of its own, the last one with its end. */
  static String item(Node item, int column) {
    return indented(YamlWriter.toText(Trees.list(List.of(item))), column);
  }

  private static String indented(String lines, int column) {
    if (column == 0) {
      return lines;
    }
    String indent = " ".repeat(column);
    StringBuilder text = new StringBuilder();
    for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
      text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }
    return text.toString();
  }

  /**
   * A scalar within a line.
   *
   * @param quote the quotes that the old value had, or any other character
   */
  static String scalar(ScalarNode scalar, char quote, boolean flow) {
    String text = scalar.text();
    if (!scalar.isString()) {
      return text;
    }
    if (quote == '\'' && isPrintable(text)) {
      return '\'' + text.replace("'", "''") + '\'';
    }
    String plain = plain(scalar);
    boolean unquoted = quote != '"' && plain.indexOf('\n') < 0;
    return unquoted && !(flow && isFlowSyntax(plain)) ? plain : doubleQuoted(text);
  }

  private static String plain(ScalarNode scalar) {
    byte[] bytes = YamlWriter.toBytesInOrder(ScalarNode.string(scalar.source(), 0, scalar.text()));
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, text.length() - 1);
  }

  private static boolean isFlowSyntax(String plain) {
    boolean quoted = plain.startsWith("\"") || plain.startsWith("'");
    return !quoted && plain.chars().anyMatch(c -> NOT_IN_FLOW.indexOf(c) >= 0);
  }

  private static boolean isPrintable(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c != 0x7F && (c < 0x80 || c > 0xA0))
        && text.equals(text.replace('\uFEFF', ' '));
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean escaped = c < ' ' || (c >= 0x7F && c <= 0xA0) || c == '\uFEFF';
          quoted.append(escaped ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * A value between brackets.
   *
   * @param json whether every text stands in quotes there
   */
  static String flow(Node node, boolean json) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, json ? '"' : ' ', true);
    }
    List<String> parts = new ArrayList<>();
    if (node instanceof ListNode list) {
      list.items().forEach(item -> parts.add(flow(item, json)));
      return '[' + String.join(", ", parts) + ']';
    }
    MapNode map = (MapNode) node;
    for (int i = 0; i < map.size(); i++) {
      parts.add(flowEntry(map.key(i), map.value(i), json));
    }
    return '{' + String.join(", ", parts) + '}';
  }

  static String flowEntry(String key, Node value, boolean json) {
    return flow(Trees.text(key), json) + ": " + flow(value, json);
  }
}
