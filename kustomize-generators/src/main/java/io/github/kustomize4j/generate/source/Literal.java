package io.github.kustomize4j.generate.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.tree.ScalarNode;

/** Entries that stand in the configuration itself. */
public final class Literal {
  private Literal() {}

  /**
   * The entry of a text {@code key=value}, divided at the first {@code =}. One pair of quotes
   * around the value is taken off; nothing is trimmed or unescaped.
   *
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if there is no key
   */
  public static Entry parse(ScalarNode literal, SourceErrors errors) {
    String text = literal.text();
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw errors.source(
          "literal sources",
          "invalid literal source " + errors.shown(text) + ", expected key=value",
          literal.location(),
          "write the literal as `key=value`");
    }
    String value = unquote(text.substring(equals + 1));
    return new Entry(
        text.substring(0, equals), value.getBytes(UTF_8), literal.source(), literal.start());
  }

  private static String unquote(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && value.charAt(0) == value.charAt(last)
            && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    return quoted ? value.substring(1, last) : value;
  }
}
