package io.github.kustomize4j.bench.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text with places of the form <code>${name}</code>. */
final class Template {
  private Template() {}

  /** Fills the places: a name, its value, the next name, and so on. */
  static String fill(String text, Object... namesAndValues) {
    String filled = text;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filled = filled.replace("${" + namesAndValues[i] + "}", namesAndValues[i + 1].toString());
    }
    if (filled.contains("${")) {
      throw new IllegalStateException("a place was not filled: " + filled);
    }
    return filled;
  }

  /** The text of a file that stands beside this class. */
  static String load(String file) {
    try (InputStream in = Template.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not found: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
