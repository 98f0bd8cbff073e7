package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.resource.Gvk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the builtin table. It does without a YAML or JSON reader, since every start pays for it.
 */
final class BuiltinSpecs {
  private static final String CREATE = " create";

  private final TransformerConfig.Builder config = new TransformerConfig.Builder();
  private final List<NameReference> references = new ArrayList<>();
  private List<FieldSpec> specs = new ArrayList<>();
  private String section = "";
  private @Nullable Gvk target;

  private BuiltinSpecs() {}

  static TransformerConfig load() {
    BuiltinSpecs reader = new BuiltinSpecs();
    String text = BuiltinSpecsTable.TEXT;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      reader.line(text.substring(start, end));
      start = end + 1;
    }
    return reader.finish();
  }

  private void line(String line) {
    switch (line.charAt(0)) {
      case '[' -> {
        closeList();
        section = line.substring(1, line.length() - 1);
      }
      case '>' -> {
        closeList();
        target = spec(line.substring(2) + ' ').gvk();
      }
      default -> specs.add(spec(line));
    }
  }

  private static FieldSpec spec(String line) {
    int group = line.indexOf(' ');
    int version = line.indexOf(' ', group + 1);
    int kind = line.indexOf(' ', version + 1);
    boolean create = line.endsWith(CREATE);
    return new FieldSpec(
        part(line, 0, group),
        part(line, group + 1, version),
        part(line, version + 1, kind),
        line.substring(kind + 1, line.length() - (create ? CREATE.length() : 0)),
        create);
  }

  private static String part(String line, int from, int to) {
    return to - from == 1 && line.charAt(from) == '-' ? "" : line.substring(from, to);
  }

  private void closeList() {
    Gvk of = target;
    if (of != null) {
      references.add(new NameReference(of, FieldSpecs.of(specs)));
      target = null;
    } else {
      config.set(section, FieldSpecs.of(specs));
    }
    specs = new ArrayList<>();
  }

  private TransformerConfig finish() {
    closeList();
    return config.nameReference(NameReferenceTable.of(references)).build();
  }
}
