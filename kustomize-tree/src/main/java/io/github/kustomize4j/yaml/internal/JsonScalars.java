package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.tree.Timestamps;
import java.math.BigInteger;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Scalars of resources as the values that JSON knows. */
public final class JsonScalars {
  private static final String KEY_AS_TEXT = "put the key in quotes";

  private JsonScalars() {}

  /** The scalar in JSON's form; the same object if it is so already. */
  public static ScalarNode normalize(ScalarNode scalar) {
    return switch (scalar.type()) {
      case STR -> unfolded(scalar);
      case NULL -> {
        require(scalar, Tag.NULL);
        yield scalar.withText("null");
      }
      case BOOL -> {
        require(scalar, Tag.BOOL);
        char first = scalar.text().charAt(0);
        yield scalar.withText(first == 't' || first == 'T' ? "true" : "false");
      }
      case INT -> scalar.withText(integer(scalar));
      case FLOAT -> {
        String text = GoNumbers.json(real(scalar));
        yield scalar.withText(text, PlainScalars.resolve(text));
      }
      case TIMESTAMP -> scalar.withText(timestamp(scalar), Tag.STR);
      case BINARY -> scalar.withText(binary(scalar), Tag.STR);
    };
  }

  private static ScalarNode unfolded(ScalarNode scalar) {
    String text = FoldedTexts.text(scalar);
    return text.equals(scalar.text())
        ? scalar
        : ScalarNode.of(scalar.source(), scalar.start(), text, Tag.STR, Style.DOUBLE_QUOTED);
  }

  /** The decimal text of a scalar of type {@link Tag#INT}. */
  static String integer(ScalarNode scalar) {
    String text = scalar.text();
    if (isCanonical(text)) {
      return text;
    }
    BigInteger value = PlainScalars.integerValue(text);
    if (value == null || PlainScalars.resolve(text) != Tag.INT) {
      throw cannotDecode(scalar, Tag.INT);
    }
    return value.toString();
  }

  /** A normalized scalar, an integer with no more digits than a double has. */
  static ScalarNode toDouble(ScalarNode scalar) {
    if (scalar.type() != Tag.INT || scalar.text().length() < 16) {
      return scalar;
    }
    String text = GoNumbers.json(Double.parseDouble(scalar.text()));
    return scalar.withText(text, PlainScalars.resolve(text));
  }

  /** A normalized scalar, a number with the text that Go prints for a double in YAML. */
  static ScalarNode printedDouble(ScalarNode scalar) {
    if (scalar.type() != Tag.FLOAT && (scalar.type() != Tag.INT || scalar.text().length() < 7)) {
      return scalar;
    }
    String text = GoNumbers.yaml(Double.parseDouble(scalar.text()));
    return scalar.withText(text, PlainScalars.resolve(text));
  }

  /** Whether a text is a decimal integer as it would be printed; long ones are left open. */
  private static boolean isCanonical(String text) {
    int length = text.length();
    int from = length > 1 && text.charAt(0) == '-' ? 1 : 0;
    if (length - from > 18 || length == from) {
      return false;
    }
    if (text.charAt(from) == '0') {
      return length == 1;
    }
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The value of a scalar of type {@link Tag#FLOAT}.
   *
   * @throws ParseException if it is infinite or not a number, which JSON cannot hold
   */
  static double real(ScalarNode scalar) {
    String text = scalar.text();
    Tag type = PlainScalars.resolve(text);
    if (type == Tag.INT) {
      BigInteger value = PlainScalars.integerValue(text);
      return value == null ? 0 : value.doubleValue();
    }
    if (type != Tag.FLOAT) {
      throw cannotDecode(scalar, Tag.FLOAT);
    }
    String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
    char last = digits.charAt(digits.length() - 1);
    if ((last < '0' || last > '9') && last != '.') {
      throw notFinite(scalar);
    }
    return Double.parseDouble(digits);
  }

  static String timestamp(ScalarNode scalar) {
    String text = Timestamps.parse(scalar.text());
    if (text == null) {
      throw cannotDecode(scalar, Tag.TIMESTAMP);
    }
    if (Timestamps.isZoneBeyondADay(text)) {
      throw Problem.unrepresentable(
          "Time.MarshalJSON: timezone hour outside of range [0,23]",
          scalar.location(),
          "put the value in quotes");
    }
    return text;
  }

  /** The decoded text; bytes that are not UTF-8 become U+FFFD each. */
  static String binary(ScalarNode scalar) {
    String base64 = scalar.text().replace("\n", "").replace("\r", "");
    if (base64.length() % 4 != 0) {
      throw notBase64(scalar); // Java's decoder would take it without its padding
    }
    try {
      return Utf8.decodeLeniently(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw notBase64(scalar);
    }
  }

  private static ParseException notBase64(ScalarNode scalar) {
    return Problem.unrepresentable(
        "yaml: !!binary value contains invalid base64 data",
        scalar.location(),
        "give base64 data, or remove the tag");
  }

  /** Checks that the text of a scalar is one of its type; an explicit tag may say otherwise. */
  static void require(ScalarNode scalar, Tag type) {
    if (PlainScalars.resolve(scalar.text()) != type) {
      throw cannotDecode(scalar, type);
    }
  }

  private static ParseException cannotDecode(ScalarNode scalar, Tag wanted) {
    String text = scalar.text();
    String shown = text.length() > 64 ? text.substring(0, 64) + "..." : text;
    return Problem.unrepresentable(
        "yaml: cannot decode "
            + name(PlainScalars.resolve(text))
            + " `"
            + shown
            + "` as a "
            + name(wanted),
        scalar.location(),
        "write a value of the type, or remove the tag");
  }

  private static String name(Tag tag) {
    return switch (tag) {
      case STR -> "!!str";
      case INT -> "!!int";
      case FLOAT -> "!!float";
      case BOOL -> "!!bool";
      case NULL -> "!!null";
      case TIMESTAMP -> "!!timestamp";
      case BINARY -> "!!binary";
    };
  }

  private static ParseException notFinite(ScalarNode scalar) {
    String text = scalar.text();
    String value = "+Inf";
    if (text.charAt(0) == '-') {
      value = "-Inf";
    } else if (text.charAt(text.length() - 1) == 'n' || text.charAt(text.length() - 1) == 'N') {
      value = "NaN";
    }
    return Problem.unrepresentable(
        "json: unsupported value: " + value, scalar.location(), "put the value in quotes");
  }

  /**
   * What a scalar between brackets becomes if the reference puts it in quotes there and so reads it
   * as text: an empty value, or a time, for its colons, or a block, which cannot stand there. Null
   * for any other.
   */
  static @Nullable String textInFlow(ScalarNode scalar) {
    String text = scalar.text();
    boolean quoted =
        switch (scalar.type()) {
          case NULL -> text.isEmpty();
          case TIMESTAMP -> text.indexOf(':') >= 0;
          case STR -> scalar.style() == Style.FOLDED || scalar.style() == Style.LITERAL;
          default -> false;
        };
    return quoted ? text : null;
  }

  /**
   * Checks that the keys of a map can be printed: only the top level may have keys that are not
   * text, and none may be null, which the reference reports as a duplicate.
   */
  static void checkKeys(MapNode map, boolean top) {
    for (int i = 0; map.hasOddKeys() && i < map.size(); i++) {
      Tag tag = map.keyTag(i);
      if (tag == Tag.NULL) {
        throw Problem.unrepresentable(
            "mapping key \"" + map.key(i) + "\" already defined: a key cannot be null",
            map.keyLocation(i),
            KEY_AS_TEXT);
      }
      if (!top && tag != Tag.STR) {
        throw Problem.unrepresentable(
            "json: unsupported type: map[interface {}]interface {}: key `"
                + map.key(i)
                + "` is not text",
            map.keyLocation(i),
            KEY_AS_TEXT);
      }
    }
  }
}
