package io.github.kustomize4j.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonValues;
import io.github.kustomize4j.yaml.JsonWriter;

/**
 * The hash of an object that is put after its name: ten characters of the SHA-256 of what it holds.
 * Of a config map or secret that is its content, and neither its name, namespace, labels nor
 * annotations enter; of another object it is all of it, even its layout. A pure function.
 */
public final class ContentHash {
  private static final int LENGTH = 10;

  /** Hexadecimal digits, with letters in place of those that could spell words. */
  private static final char[] DIGITS = "gh2k456789mbcdtf".toCharArray();

  private ContentHash() {}

  /**
   * The hash of an object.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if a value has no JSON form
   */
  public static String of(MapNode object) {
    String text =
        isOfContent(object) ? JsonWriter.toText(content(object)) : TreeHash.textOf(object);
    return encode(Sha256.hash(text.getBytes(UTF_8)));
  }

  /** Whether the hash of an object is that of its content only. */
  public static boolean isOfContent(MapNode object) {
    String kind = object.text("kind");
    return "ConfigMap".equals(kind) || "Secret".equals(kind);
  }

  private static MapNode content(MapNode object) {
    MapNode.Builder content = MapNode.builder(object.source(), object.start());
    if ("Secret".equals(object.text("kind"))) {
      putMap(content, "stringData", object);
      content.put("type", orEmpty(object, "type"));
    } else {
      putMap(content, "binaryData", object);
    }
    return content
        .put("data", orEmpty(object, "data"))
        .put("kind", object.value(object.indexOf("kind")))
        .put("name", text(object, ""))
        .build();
  }

  private static void putMap(MapNode.Builder content, String key, MapNode object) {
    MapNode map = object.map(key);
    if (map != null) {
      content.put(key, JsonValues.normalizeToDoubles(map));
    }
  }

  /**
   * What is missing counts as an empty text, a scalar as its text whatever its type, and a list,
   * which no such object should have there, as null.
   */
  private static Node orEmpty(MapNode object, String key) {
    Node value = object.get(key);
    if (value instanceof MapNode map) {
      return JsonValues.normalizeToDoubles(map);
    }
    if (value instanceof ListNode list) {
      return ScalarNode.plain(list.source(), list.start(), "null");
    }
    return text(object, value instanceof ScalarNode scalar ? scalar.text() : "");
  }

  private static Node text(MapNode object, String text) {
    return ScalarNode.string(object.source(), object.start(), text);
  }

  private static String encode(byte[] hash) {
    char[] text = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      int nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2];
      text[i] = DIGITS[nibble & 0xF];
    }
    return new String(text);
  }
}
