package io.github.kustomize4j.yaml.internal;

import org.jspecify.annotations.Nullable;

/** The boolean words of YAML 1.1. */
final class Yaml11Words {
  private Yaml11Words() {}

  /** The truth of a word, or null if it is none. */
  static @Nullable Boolean bool(String text) {
    return switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" -> true;
      case "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" -> false;
      default -> null;
    };
  }
}
