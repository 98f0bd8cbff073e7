package io.github.kustomize4j.internal.compat;

import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/** The lines that say where a resource came from; keys are in the reference's order. */
final class OriginText {
  private static final Source HERE = Source.generated("origin");

  private final StringBuilder lines = new StringBuilder();

  private OriginText() {}

  /** Of a resource; empty if nothing is known. */
  static String of(Origin origin) {
    Origin.Step generator = origin.generator();
    OriginText text =
        new OriginText()
            .put("", "path", origin.path())
            .put("", "repo", origin.repo())
            .put("", "ref", origin.ref());
    return text.lines + (generator == null ? "" : of(generator));
  }

  /** Of a step. */
  static String of(Origin.Step step) {
    OriginText text =
        new OriginText()
            .put("", "repo", step.repo())
            .put("", "ref", step.ref())
            .put("", "configuredIn", step.configuredIn());
    text.lines.append("configuredBy:\n");
    return text.put("  ", "apiVersion", step.apiVersion())
        .put("  ", "kind", step.kind())
        .put("  ", "name", step.name())
        .put("  ", "namespace", step.namespace())
        .lines
        .toString();
  }

  /** Of what an earlier build has noted. */
  static String of(MapNode noted) {
    OriginText text = new OriginText();
    for (String key : new String[] {"path", "repo", "ref", "configuredIn"}) {
      text.put("", key, noted.text(key));
    }
    MapNode by = noted.map("configuredBy");
    if (by != null) {
      text.lines.append("configuredBy:\n");
      for (String key : new String[] {"apiVersion", "kind", "name", "namespace"}) {
        text.put("  ", key, by.text(key));
      }
    }
    return text.lines.toString();
  }

  /** The lines as an item of a list. */
  static String item(String lines) {
    StringBuilder item = new StringBuilder(lines.length() + 32);
    for (String line : lines.lines().toList()) {
      item.append(item.length() == 0 ? "- " : "  ").append(line).append('\n');
    }
    return item.toString();
  }

  private OriginText put(String indent, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      String quoted = YamlWriter.toText(ScalarNode.string(HERE, 0, value));
      lines.append(indent).append(key).append(": ").append(quoted);
    }
    return this;
  }
}
