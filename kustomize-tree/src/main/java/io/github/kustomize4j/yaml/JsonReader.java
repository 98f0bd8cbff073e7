package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.internal.JsonParser;

/** Reads strict JSON (RFC 8259) into nodes; numbers keep their text. */
public final class JsonReader {
  private JsonReader() {}

  /**
   * The one value of a JSON text; of equal keys the last wins.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException with the place, if it is not JSON
   */
  public static Node read(String name, String text) {
    return read(name, text, Inset.NONE);
  }

  /**
   * As {@link #read(String, String)}, for a text that stands within a file.
   *
   * @param inset where it stands there
   */
  public static Node read(String name, String text, Inset inset) {
    Source source = Source.of(name, text, inset);
    return new JsonParser(source, text, ReadLimits.DEFAULTS.maxDepth()).parse();
  }
}
