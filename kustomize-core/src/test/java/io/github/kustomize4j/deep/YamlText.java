package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes nested maps and lists as YAML or JSON, with a style drawn for each node. */
final class YamlText {
  private static final Pattern SAFE =
      Pattern.compile("[A-Za-z/][A-Za-z0-9./_-]*(:[A-Za-z0-9./_-]+)*");
  private static final Pattern WORD =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");
  private static final Pattern JSON =
      Pattern.compile(
          "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null|\"[ -!#-\\[\\]-~]*\"");

  private final Draw draw;
  private final boolean odd;
  private final Map<Object, String> anchors = new HashMap<>();

  /** The anchors of maps that are complete, so that a merge key may name them. */
  private final List<String> mergeable = new ArrayList<>();

  /**
   * @param odd whether comments, flow style and unusual quotes appear
   */
  YamlText(Draw draw, boolean odd) {
    this.draw = draw;
    this.odd = odd;
  }

  /** One document, ending in a line end. */
  String document(Object node) {
    anchors.clear();
    mergeable.clear();
    StringBuilder out = new StringBuilder();
    if (node instanceof Map || node instanceof List) {
      if (isEmpty(node)) {
        return node instanceof Map ? "{}\n" : "[]\n";
      }
      block(node, 0, out);
    } else {
      out.append(scalar(node)).append('\n');
    }
    return out.toString();
  }

  private void block(Object node, int indent, StringBuilder out) {
    if (node instanceof Map) {
      Shapes.asMap(node).forEach((key, value) -> entry(key, value, indent, out));
      mergeKey(indent, out);
    } else {
      for (Object element : Shapes.asList(node)) {
        out.append(" ".repeat(indent)).append("- ");
        element(element, indent + 2, out);
      }
    }
  }

  private void entry(String key, Object value, int indent, StringBuilder out) {
    comment(indent, out);
    out.append(" ".repeat(indent)).append(scalar(key)).append(':');
    if (isInline(value)) {
      out.append(draw.chance(odd ? 2 : 0) ? "   " : " ");
      inline(value, indent + 2, out);
    } else if (odd && anchors.containsKey(value) && draw.chance(40)) {
      out.append(" *").append(anchors.get(value)).append('\n');
    } else {
      String anchor = odd && draw.chance(value instanceof Map ? 3 : 1) ? newAnchor(value) : "";
      out.append(anchor.isEmpty() ? "" : " " + anchor).append('\n');
      block(value, value instanceof List && draw.chance(60) ? indent : indent + 2, out);
      if (value instanceof Map && !anchor.isEmpty()) {
        mergeable.add(anchors.get(value));
      }
    }
  }

  /** The entries of one or two other maps, below the map's own. */
  private void mergeKey(int indent, StringBuilder out) {
    if (!mergeable.isEmpty() && draw.chance(15)) {
      String one = "*" + draw.of(mergeable);
      String value = draw.chance(70) ? one : "[" + one + " , *" + draw.of(mergeable) + " ]";
      out.append(" ".repeat(indent)).append("<<: ").append(value).append('\n');
    }
  }

  private void element(Object element, int indent, StringBuilder out) {
    if (isInline(element)) {
      inline(element, indent, out);
    } else {
      int start = out.length();
      block(element, indent, out);
      dropIndentAndComments(start, out);
    }
  }

  /** The first line stands behind its dash. */
  private static void dropIndentAndComments(int start, StringBuilder out) {
    while (out.charAt(start) == ' ' || out.charAt(start) == '#') {
      int end = out.charAt(start) == '#' ? out.indexOf("\n", start) + 1 : start + 1;
      out.delete(start, end);
    }
  }

  private void comment(int indent, StringBuilder out) {
    if (odd && draw.chance(2)) {
      out.append(" ".repeat(indent))
          .append("# ")
          .append(draw.of("note", "a: b", "- x"))
          .append('\n');
    }
  }

  private boolean isInline(Object value) {
    if (value instanceof Map || value instanceof List) {
      return isEmpty(value) || (odd && draw.chance(4) && !holdsBlock(value));
    }
    return true;
  }

  private static boolean isEmpty(Object node) {
    return node instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) node).isEmpty();
  }

  private static boolean holdsBlock(Object node) {
    if (node instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(YamlText::holdsBlock);
    }
    if (node instanceof List<?> list) {
      return list.stream().anyMatch(YamlText::holdsBlock);
    }
    return node instanceof Block;
  }

  private void inline(Object value, int indent, StringBuilder out) {
    if (value instanceof Block block) {
      out.append(block.header()).append('\n');
      for (String line : block.lines()) {
        out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
      }
    } else {
      out.append(flow(value, false));
      out.append(odd && draw.chance(1) ? " # trailing\n" : "\n");
    }
  }

  /** JSON, which is a flow style without oddities. */
  String json(Object node) {
    return flow(node, true) + "\n";
  }

  private String flow(Object node, boolean json) {
    StringBuilder out = new StringBuilder();
    if (node instanceof Map) {
      out.append('{');
      Shapes.asMap(node)
          .forEach(
              (key, value) ->
                  out.append(out.length() > 1 ? ", " : "")
                      .append(json ? quoted(key) : scalar(key))
                      .append(": ")
                      .append(flow(value, json)));
      return out.append('}').toString();
    }
    if (node instanceof List) {
      out.append('[');
      for (Object element : Shapes.asList(node)) {
        out.append(out.length() > 1 ? ", " : "").append(flow(element, json));
      }
      return out.append(']').toString();
    }
    return json ? jsonScalar(node) : anchored(node);
  }

  /** A value, perhaps with an anchor, or as an alias of what has one. */
  private String anchored(Object node) {
    String known = odd ? anchors.get(node) : null;
    if (known != null && draw.chance(40)) {
      return '*' + known + ' ';
    }
    if (!odd || !(node instanceof String) || !draw.chance(1)) {
      return scalar(node);
    }
    return newAnchor(node) + scalar(node);
  }

  private String newAnchor(Object node) {
    String name = "a" + anchors.size();
    anchors.put(node, name);
    return '&' + name + ' ';
  }

  private static String jsonScalar(Object node) {
    if (node instanceof Block block) {
      return quoted(String.join("\n", block.lines()));
    }
    String text = String.valueOf(node);
    return !(node instanceof String) && JSON.matcher(text).matches() ? text : quoted(text);
  }

  private String scalar(Object node) {
    return node instanceof String text ? string(text) : String.valueOf(node);
  }

  private String string(String text) {
    boolean safe = SAFE.matcher(text).matches() && !WORD.matcher(text).matches();
    if (safe && !(odd && draw.chance(3))) {
      return text;
    }
    return text.indexOf('\'') < 0 && text.indexOf('\n') < 0 && draw.chance(50)
        ? "'" + text + "'"
        : quoted(text);
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
