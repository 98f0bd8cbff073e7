package io.github.kustomize4j.generate;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.Map;

/** Builds the object around the entries. */
final class GeneratedObject {
  private final Source source;
  private final int start;
  private final MapNode.Builder object;
  private final GeneratorOptions options;

  GeneratedObject(String kind, GeneratorArgs args) {
    source = args.at().source();
    start = args.at().start();
    object = map();
    options = args.options();
    put("apiVersion", "v1").put("kind", kind).put("metadata", metadata(args));
  }

  private MapNode metadata(GeneratorArgs args) {
    MapNode.Builder metadata = map().put("name", name(args));
    if (!args.namespace().isEmpty()) {
      metadata.put("namespace", text(args.namespace()));
    }
    putIfAny(metadata, "labels", texts(options.labels()));
    putIfAny(metadata, "annotations", texts(options.annotations()));
    return metadata.build();
  }

  /** At the place where it was written, if it is known. */
  private ScalarNode name(GeneratorArgs args) {
    Node written = args.at().fieldOrSelf("name");
    return written instanceof ScalarNode scalar && args.name().equals(scalar.text())
        ? ScalarNode.string(scalar.source(), scalar.start(), args.name())
        : text(args.name());
  }

  private MapNode.Builder texts(Map<String, ScalarNode> texts) {
    MapNode.Builder map = map();
    texts.forEach((key, value) -> put(map, key, value.start(), value));
    return map;
  }

  /** An empty part of the object. */
  MapNode.Builder map() {
    return MapNode.builder(source, start);
  }

  private ScalarNode text(String text) {
    return ScalarNode.string(source, start, text);
  }

  GeneratedObject put(String key, String text) {
    return put(key, text(text));
  }

  GeneratedObject put(String key, Node value) {
    object.put(key, value);
    return this;
  }

  GeneratedObject putIfAny(String key, MapNode.Builder part) {
    putIfAny(object, key, part);
    return this;
  }

  private static void putIfAny(MapNode.Builder map, String key, MapNode.Builder part) {
    if (part.size() > 0) {
      map.put(key, part.build());
    }
  }

  /** The reference writes keys without quotes: one that looks like a number becomes a number. */
  static void put(MapNode.Builder map, String key, int keyStart, Node value) {
    map.put(key, keyStart, PlainScalars.resolve(key), value);
  }

  MapNode build() {
    if (options.immutable()) {
      object.put("immutable", ScalarNode.plain(source, start, "true"));
    }
    return object.build();
  }
}
