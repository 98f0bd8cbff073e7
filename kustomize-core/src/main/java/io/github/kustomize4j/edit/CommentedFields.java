package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reference keeps of the text of a file: the order of the fields at the top, and comments
 * and blank lines. It looks at lines and not at YAML. A line that begins with the name of a field
 * and a colon opens the field; comments and blank lines (also those within a block of text) belong
 * to the next field if they stand right before it, else to the field that is open.
 */
final class CommentedFields {
  /** Older fields that count as fields, though nothing is ever written for them. */
  private static final List<String> OLDER = List.of("bases", "helmChartInflationGenerator");

  private static final Map<String, String> NAMES = names();

  private final List<CommentedField> fields = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  private record CommentedField(String name, StringBuilder comment) {}

  private CommentedFields() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    KustomizationShape.WHOLE
        .fields()
        .forEach(field -> names.put(Spelling.fold(field.name()), field.name()));
    OLDER.forEach(name -> names.put(Spelling.fold(name), name));
    return Map.copyOf(names);
  }

  /** Looks through the lines of a file; a last line without an end does not count. */
  static CommentedFields of(byte[] file) {
    CommentedFields found = new CommentedFields();
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      found.line(text.substring(from, end + 1));
      from = end + 1;
    }
    return found;
  }

  private void line(String line) {
    String name = fieldName(line);
    if (isComment(line)) {
      pending.append(line);
    } else if (name != null) {
      fields.add(new CommentedField(name, new StringBuilder(pending)));
      pending.setLength(0);
    } else if (!fields.isEmpty()) {
      fields.get(fields.size() - 1).comment.append(pending);
      pending.setLength(0);
    }
  }

  /** A carriage return is not blank. */
  private static boolean isComment(String line) {
    int at = 0;
    while (line.charAt(at) == ' ') {
      at++;
    }
    return line.charAt(at) == '#' || line.charAt(at) == '\n';
  }

  private static @Nullable String fieldName(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? null : NAMES.get(Spelling.fold(line.substring(0, colon)));
  }

  /** The file with other values. */
  byte[] write(MapNode values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> written = new HashSet<>();
    for (CommentedField field : fields) {
      out.writeBytes(field.comment.toString().getBytes(StandardCharsets.ISO_8859_1));
      write(field.name, values, out);
      written.add(field.name);
    }
    for (StructShape.Field field : KustomizationShape.WHOLE.fields()) {
      if (!written.contains(field.name())) {
        write(field.name(), values, out);
      }
    }
    return out.toByteArray();
  }

  private static void write(String name, MapNode values, ByteArrayOutputStream out) {
    Node value = values.get(name);
    if (value != null) {
      out.writeBytes(YamlWriter.toBytes(Trees.EMPTY_MAP.with(name, value)));
    }
  }
}
