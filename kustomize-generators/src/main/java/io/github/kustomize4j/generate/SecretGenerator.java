package io.github.kustomize4j.generate;

import io.github.kustomize4j.generate.source.Entry;
import io.github.kustomize4j.tree.MapNode;

/** Makes secrets. All values stand in base64 in {@code data}, which is there even if empty. */
public final class SecretGenerator {
  private SecretGenerator() {}

  /**
   * Makes a secret.
   *
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if a source is not of the right
   *     form or cannot be read, a key stands twice, or there is no name
   */
  public static MapNode generate(GeneratorArgs args, SourceReader files) {
    GeneratedObject object = new GeneratedObject("Secret", args);
    MapNode.Builder data = object.map();
    for (Entry entry : Entries.collect(args, true, files)) {
      GeneratedObject.put(data, entry.key(), entry.start(), Base64Text.node(entry));
    }
    return object
        .put("type", args.type().isEmpty() ? "Opaque" : args.type())
        .put("data", data.build())
        .build();
  }
}
