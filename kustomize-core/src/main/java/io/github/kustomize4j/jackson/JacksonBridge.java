package io.github.kustomize4j.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kustomize4j.Manifest;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonValues;
import java.math.BigInteger;

/**
 * Gives rendered manifests to users of Jackson. Numbers become the node types that Jackson's own
 * parser makes of them. Stateless.
 */
public final class JacksonBridge {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DIGITS_OF_ANY_LONG = 18;

  private JacksonBridge() {}

  /** The object as a new Jackson tree; the caller may change it. */
  public static JsonNode toJsonNode(Manifest manifest) {
    return toJsonNode(manifest.body());
  }

  /**
   * A node as a new Jackson tree, its values as they are printed.
   *
   * @throws ParseException if a value has no JSON form, such as an infinite number
   */
  public static JsonNode toJsonNode(Node node) {
    return convert(JsonValues.normalize(node));
  }

  /**
   * The object as a value of a class, by the rules of a mapper.
   *
   * @throws ParseException if the mapper cannot read the object as the class; the text is the
   *     mapper's
   */
  public static <T> T as(Manifest manifest, Class<T> type, ObjectMapper mapper) {
    try {
      return mapper.treeToValue(toJsonNode(manifest), type);
    } catch (JsonProcessingException e) {
      String message =
          "`" + manifest.id() + "` is no " + type.getSimpleName() + ": " + e.getOriginalMessage();
      throw new ParseException(
          Diagnostic.error(Code.WRONG_TYPE, message, manifest.body())
              .hint("take a class that has the fields of the object, or a more tolerant mapper"));
    }
  }

  private static JsonNode convert(Node node) {
    return switch (node.kind()) {
      case MAP -> object((MapNode) node);
      case LIST -> array((ListNode) node);
      case SCALAR -> scalar((ScalarNode) node);
    };
  }

  private static ObjectNode object(MapNode map) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < map.size(); i++) {
      object.set(map.key(i), convert(map.value(i)));
    }
    return object;
  }

  private static ArrayNode array(ListNode list) {
    ArrayNode array = NODES.arrayNode(list.size());
    for (Node item : list.items()) {
      array.add(convert(item));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    return switch (scalar.type()) {
      case NULL -> NODES.nullNode();
      case BOOL -> NODES.booleanNode(scalar.text().equals("true"));
      case INT -> integer(scalar.text());
      case FLOAT -> NODES.numberNode(Double.parseDouble(scalar.text()));
      default -> NODES.textNode(scalar.text());
    };
  }

  private static JsonNode integer(String decimal) {
    if (decimal.length() > DIGITS_OF_ANY_LONG) {
      BigInteger big = new BigInteger(decimal);
      return big.bitLength() < Long.SIZE
          ? NODES.numberNode(big.longValue())
          : NODES.numberNode(big);
    }
    long value = Long.parseLong(decimal);
    return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
  }
}
