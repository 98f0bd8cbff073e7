package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes values as YAML the way people do, or might: each node in a style of its own. */
final class TextStyle {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z./][A-Za-z0-9./_-]*(:[A-Za-z0-9./_-]+)*");
  private static final Pattern WORD =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|\\.(nan|inf)");

  private final Draw draw;
  private final boolean comments;

  TextStyle(Draw draw, boolean comments) {
    this.draw = draw;
    this.comments = comments;
  }

  /** A field at the top and what stands around it. */
  String field(String name, Object value) {
    StringBuilder out = new StringBuilder();
    between(0, out);
    boolean odd = draw.chance(1);
    out.append(odd ? draw.of('"' + name + '"', "'" + name + "'", name + " ") : name).append(':');
    value(value, 0, out);
    return out.toString();
  }

  private void between(int indent, StringBuilder out) {
    if (!comments || !draw.chance(25)) {
      return;
    }
    for (int i = draw.between(1, 3); i > 0; i--) {
      String line =
          draw.of(
              "",
              "# note",
              "#",
              "  # deeper",
              "# resources:",
              "\t",
              "    ",
              " ".repeat(indent) + "# at its place",
              "# - a.yaml");
      out.append(line.equals("\t") && indent > 0 ? "" : line).append('\n');
    }
  }

  private void value(Object value, int indent, StringBuilder out) {
    if (isCollection(value) && !isEmpty(value) && !draw.chance(8)) {
      out.append(comments && draw.chance(5) ? " # behind" : "").append('\n');
      block(value, value instanceof List ? indent + draw.of(0, 0, 2) : indent + 2, out);
    } else {
      out.append(' ');
      inline(value, indent + 2, out);
    }
  }

  private void block(Object value, int indent, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, element) -> {
            between(indent, out);
            out.append(" ".repeat(indent)).append(scalar(key)).append(':');
            value(element, indent, out);
          });
      return;
    }
    for (Object element : (List<?>) value) {
      between(indent, out);
      out.append(" ".repeat(indent)).append("-");
      element(element, indent, out);
    }
  }

  private void element(Object element, int indent, StringBuilder out) {
    boolean nested = isCollection(element) && !isEmpty(element) && !draw.chance(8);
    if (!nested) {
      out.append(' ');
      inline(element, indent + 2, out);
      return;
    }
    StringBuilder below = new StringBuilder();
    block(element, indent + 2, below);
    String text = below.toString();
    boolean beside = text.startsWith(" ".repeat(indent + 2)) && text.charAt(indent + 2) > '#';
    out.append(beside ? " " + text.substring(indent + 2) : "\n" + text);
  }

  private void inline(Object value, int indent, StringBuilder out) {
    if (value instanceof String text && text.contains("\n") && draw.chance(80)) {
      literal(text, indent, out);
    } else {
      out.append(flow(value)).append(comments && draw.chance(4) ? " # behind" : "").append('\n');
    }
  }

  private void literal(String text, int indent, StringBuilder out) {
    String chomp = text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-";
    String hint = text.startsWith(" ") || text.startsWith("\n") ? "2" : "";
    out.append('|').append(hint).append(chomp).append('\n');
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
    }
  }

  /** In one line, as in flow style. */
  String flow(Object value) {
    StringBuilder out = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, element) ->
              out.append(out.length() == 0 ? "" : ", ")
                  .append(scalar(key))
                  .append(": ")
                  .append(flow(element)));
      return "{" + out + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(element -> out.append(out.length() == 0 ? "" : ", ").append(flow(element)));
      return "[" + out + "]";
    }
    return scalar(value);
  }

  private String scalar(Object value) {
    if (!(value instanceof String text)) {
      return String.valueOf(value);
    }
    boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
    if (plain && !draw.chance(6)) {
      return text;
    }
    boolean single = text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    return single && draw.chance(50) ? "'" + text.replace("'", "''") + "'" : quoted(text);
  }

  /** As in JSON. */
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  private static boolean isCollection(Object value) {
    return value instanceof Map || value instanceof List;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) value).isEmpty();
  }
}
