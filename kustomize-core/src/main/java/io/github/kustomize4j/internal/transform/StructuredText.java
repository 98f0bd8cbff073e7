package io.github.kustomize4j.internal.transform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonWriter;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replacements within texts that hold a document of YAML or JSON: {@code data.[app.yaml].port}
 * leads into the text at {@code app.yaml}.
 */
final class StructuredText {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private StructuredText() {}

  /** The first document of a text, or null if there is none. */
  static @Nullable Node parse(String text) {
    try {
      List<Node> documents = READER.readResources("text", text.getBytes(UTF_8));
      return documents.isEmpty() ? null : documents.get(0);
    } catch (KustomizeException notYaml) {
      return null;
    }
  }

  /**
   * Writes a value into the text that a path leads into.
   *
   * @param created of what kind a missing node is made, or null to make none
   * @return the changed tree; null if the path leads into no text, or this fails in any way
   */
  static @Nullable MapNode write(
      MapNode body, List<String> path, Node.@Nullable Kind created, Node value) {
    try {
      for (int depth = 1; depth < path.size(); depth++) {
        Node node = PathGetter.get(body, path.subList(0, depth));
        if (node == null) {
          return null;
        }
        Node document = node instanceof ScalarNode scalar ? parse(scalar.text()) : null;
        if (document != null) {
          return write(body, path, depth, new Text((ScalarNode) node, document, created, value));
        }
      }
      return null;
    } catch (PathMismatchException | KustomizeException e) {
      return null;
    }
  }

  private record Text(ScalarNode scalar, Node document, Node.@Nullable Kind created, Node value) {}

  private static @Nullable MapNode write(MapNode body, List<String> path, int depth, Text text)
      throws PathMismatchException {
    String plain = text.value() instanceof ScalarNode scalar ? scalar.text() : "";
    PathEditor editor =
        new PathEditor(
            path.subList(depth, path.size()),
            text.created(),
            (old, isNew) -> put(old, isNew, text.value(), plain));
    Node changed = editor.apply(text.document());
    if (editor.hits() == 0) {
      return null;
    }
    String written = print(text, changed);
    return (MapNode)
        PathGetter.update(
            body, path.subList(0, depth), old -> put(old, false, text.value(), written));
  }

  /**
   * What a replacement leaves at a place: a scalar keeps its type and its quotes and gets another
   * text, anything else gives way to the value.
   */
  static Node put(Node old, boolean isNew, Node value, String text) {
    if (!(old instanceof ScalarNode scalar)) {
      return value;
    }
    return isNew
        ? ScalarNode.plain(value.source(), value.start(), text)
        : Scalars.write(scalar, text, scalar.tag(), value);
  }

  private static String print(Text text, Node changed) {
    String original = text.scalar().text();
    String stripped = original.strip();
    if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
      return CommentedYaml.print(original, text.document(), changed).strip();
    }
    String compact = JsonWriter.toText(changed);
    boolean pretty = original.indexOf('\n') >= 0 && original.contains("  ");
    return pretty ? indent(compact) : compact;
  }

  /** Breaks compact JSON into lines, indented by two spaces. */
  private static String indent(String json) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean empty = i + 1 < json.length() && (json.charAt(i + 1) == c + 2);
      if (quoted || c == '"') {
        out.append(c);
        if (quoted && c == '\\') {
          out.append(json.charAt(++i));
        } else if (c == '"') {
          quoted = !quoted;
        }
      } else if ((c == '{' || c == '[') && empty) {
        out.append(c).append(json.charAt(++i));
      } else if (c == '{' || c == '[') {
        line(out.append(c), ++depth);
      } else if (c == '}' || c == ']') {
        line(out, --depth).append(c);
      } else if (c == ',') {
        line(out.append(c), depth);
      } else {
        out.append(c == ':' ? ": " : String.valueOf(c));
      }
    }
    return out.toString();
  }

  private static StringBuilder line(StringBuilder out, int depth) {
    return out.append('\n').append("  ".repeat(depth));
  }
}
