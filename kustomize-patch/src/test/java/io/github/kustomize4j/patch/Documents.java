package io.github.kustomize4j.patch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the documents of tests. */
final class Documents {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private Documents() {}

  static MapNode map(String yaml) {
    return (MapNode) READER.readResources("test", yaml.getBytes(UTF_8)).get(0);
  }

  static Node yaml11(String yaml) {
    Node node = READER.readYaml11("patch", yaml.getBytes(UTF_8));
    if (node == null) {
      throw new IllegalArgumentException("there is no document in " + yaml);
    }
    return node;
  }

  static List<Node> ofFile(String name) throws IOException {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name + " is missing");
      }
      return READER.readResources(name, in.readAllBytes());
    }
  }
}
