package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.Tag;
import org.jspecify.annotations.Nullable;

/** YAML's tags in their long form. */
final class Tags {
  private static final String PREFIX = "tag:yaml.org,2002:";

  private Tags() {}

  /** The full tag of a handle and suffix without directives. */
  static String resolve(String handle, String suffix) {
    return handle.equals("!!") ? PREFIX + suffix : handle + suffix;
  }

  static boolean isMerge(@Nullable String tag) {
    return tag != null && tag.equals(PREFIX + "merge");
  }

  /** The type that a tag stands for, or null if it is none of the scalar types. */
  static @Nullable Tag known(String tag) {
    if (!tag.startsWith(PREFIX)) {
      return null;
    }
    return switch (tag.substring(PREFIX.length())) {
      case "str" -> Tag.STR;
      case "int" -> Tag.INT;
      case "float" -> Tag.FLOAT;
      case "bool" -> Tag.BOOL;
      case "null" -> Tag.NULL;
      case "timestamp" -> Tag.TIMESTAMP;
      case "binary" -> Tag.BINARY;
      default -> null;
    };
  }
}
