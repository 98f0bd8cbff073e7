package io.github.kustomize4j.generate;

import io.github.kustomize4j.generate.source.Entry;
import io.github.kustomize4j.generate.source.Text;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Makes config maps. Values that are UTF-8 stand in {@code data}, all others in base64 in {@code
 * binaryData}; a part without entries is left out.
 */
public final class ConfigMapGenerator {
  private ConfigMapGenerator() {}

  /**
   * Makes a config map.
   *
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if a source is not of the right
   *     form or cannot be read, a key stands twice, or there is no name
   */
  public static MapNode generate(GeneratorArgs args, SourceReader files) {
    GeneratedObject object = new GeneratedObject("ConfigMap", args);
    MapNode.Builder data = object.map();
    MapNode.Builder binaryData = object.map();
    for (Entry entry : Entries.collect(args, false, files)) {
      Node text = text(entry);
      if (text != null) {
        GeneratedObject.put(data, entry.key(), entry.start(), text);
      } else {
        GeneratedObject.put(binaryData, entry.key(), entry.start(), Base64Text.node(entry));
      }
    }
    return object.putIfAny("data", data).putIfAny("binaryData", binaryData).build();
  }

  private static @Nullable Node text(Entry entry) {
    String text = Text.decode(entry.bytes());
    return text == null ? null : entry.node(text).withStyle(TextStyle.of(text));
  }
}
