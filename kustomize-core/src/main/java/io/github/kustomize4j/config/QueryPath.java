package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.List;

/** The way to fields of an object; {@code [name=web]} stands for the items with such a field. */
record QueryPath(ImmutableList<String> parts) {
  QueryPath(List<String> parts) {
    this(ImmutableList.copyOf(parts));
  }

  /** Divides a text at dots that have no backslash before them, and before brackets. */
  static List<String> divide(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
        part.append('.');
        i++;
      } else if (sign == '.' || (sign == '[' && i > 0)) {
        parts.add(part.toString());
        part.setLength(0);
        part.append(sign == '[' ? "[" : "");
      } else {
        part.append(sign);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /**
   * A node that a path leads to.
   *
   * @param key the values by which the items on the way were chosen
   */
  record Match(Node node, String key) {}

  /**
   * What is at the path.
   *
   * @throws ParseException if something on the way is no map or no list
   */
  List<Match> find(ConfigObject object) {
    List<Match> found = List.of(new Match(object.root(), ""));
    for (String part : parts) {
      List<Match> next = new ArrayList<>();
      for (Match match : found) {
        step(object, match, part, next);
      }
      found = next;
    }
    return found;
  }

  private static void step(ConfigObject object, Match from, String part, List<Match> to) {
    Node node = from.node();
    if (node instanceof ScalarNode scalar && scalar.tag() == Tag.NULL) {
      return;
    }
    if (part.isEmpty()) {
      if (!(node instanceof ScalarNode)) {
        throw object.wrongKind("ScalarNode", node);
      }
    } else if (part.startsWith("[") && part.endsWith("]")) {
      items(object, from, part.substring(1, part.length() - 1), to);
    } else if (node instanceof MapNode map) {
      Node value = map.get(part);
      if (value != null) {
        to.add(new Match(value, from.key()));
      }
    } else {
      throw object.wrongKind("MappingNode", node);
    }
  }

  private static void items(ConfigObject object, Match from, String condition, List<Match> to) {
    int equals = condition.indexOf('=');
    if (equals < 0) {
      throw new ParseException(
          Diagnostic.error(
              Code.INVALID_VALUE,
              "list path element must contain fieldName=fieldValue for element to match"));
    }
    if (!(from.node() instanceof ListNode list)) {
      throw object.wrongKind("SequenceNode", from.node());
    }
    String field = condition.substring(0, equals);
    String value = condition.substring(equals + 1);
    for (Node item : list.items()) {
      Node found = field.isEmpty() ? item : item instanceof MapNode map ? map.get(field) : null;
      if (found instanceof ScalarNode scalar && ConfigQuery.matchesPattern(value, scalar.text())) {
        to.add(new Match(item, from.key() + '/' + scalar.text()));
      }
    }
  }
}
