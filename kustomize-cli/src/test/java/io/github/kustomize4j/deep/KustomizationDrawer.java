package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws the text of a kustomization file. */
final class KustomizationDrawer {
  private final Draw draw;
  private final FieldValues values;

  KustomizationDrawer(Draw draw) {
    this.draw = draw;
    values = new FieldValues(draw);
  }

  String draw() {
    if (draw.chance(2)) {
      return draw.of("", "\n", "# only this\n", "---\n", "{}\n", "# a", "# a\n\n---\n", "null\n");
    }
    Map<String, Object> fields = fields();
    String text = draw.chance(3) ? json(fields) : yaml(fields);
    return around(text);
  }

  private Map<String, Object> fields() {
    List<String> names = new ArrayList<>(FieldValues.NAMES);
    Collections.shuffle(names, new Random(draw.below(1 << 20)));
    Map<String, Object> fields = new LinkedHashMap<>();
    int count = draw.chance(70) ? draw.between(0, 5) : draw.between(0, names.size());
    for (String name : names.subList(0, count)) {
      fields.put(name, draw.chance(3) ? values.empty() : values.of(name));
    }
    if (draw.chance(1)) {
      fields.put("unknown", "x");
    }
    return fields;
  }

  private String yaml(Map<String, Object> fields) {
    TextStyle style = new TextStyle(draw, draw.chance(60));
    List<String> texts = new ArrayList<>();
    fields.forEach((name, value) -> texts.add(style.field(cased(name), value)));
    if (!texts.isEmpty() && draw.chance(1)) {
      texts.add(texts.get(0)); // a key twice
    }
    return String.join("", texts);
  }

  private String cased(String name) {
    return draw.chance(1) ? draw.of(name.toUpperCase(java.util.Locale.ROOT), name + "s") : name;
  }

  private String json(Map<String, Object> fields) {
    if (draw.chance(50)) {
      return new TextStyle(draw, false).flow(fields) + "\n";
    }
    StringBuilder lines = new StringBuilder();
    TextStyle style = new TextStyle(draw, false);
    String indent = draw.of("", "  ");
    fields.forEach(
        (name, value) ->
            lines
                .append(lines.length() == 0 ? "" : ",\n")
                .append(indent)
                .append(draw.chance(50) ? TextStyle.quoted(name) : name)
                .append(": ")
                .append(style.flow(value)));
    return "{\n" + lines + "\n}\n";
  }

  private String around(String text) {
    String all = text;
    if (draw.chance(8)) {
      all = draw.of("---\n", "# top\n---\n", "--- # note\n", "%YAML 1.1\n---\n", "\n\n") + all;
    }
    if (draw.chance(6) && !all.isEmpty()) {
      all += draw.of("# end\n", "\n\n", "...\n", "---\n", "  # end", "# end");
    }
    if (draw.chance(3)) {
      all += "---\n" + yaml(fields());
    }
    if (draw.chance(6)) {
      all = all.replace("\n", "\r\n");
    } else if (draw.chance(2)) {
      all = all.replaceFirst("\n", "\r\n");
    }
    if (draw.chance(8) && all.endsWith("\n")) {
      all = all.substring(0, all.length() - 1);
    }
    return draw.chance(2) ? "\uFEFF" + all : all;
  }
}
