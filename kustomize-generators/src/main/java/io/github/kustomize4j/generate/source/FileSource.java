package io.github.kustomize4j.generate.source;

import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;

/**
 * An entry whose value is a file.
 *
 * @param key the key
 * @param path the file, as written
 */
public record FileSource(String key, String path) {

  /**
   * The entry of a text {@code path} or {@code key=path}; without a key it is the last part of the
   * path.
   *
   * @throws GeneratorException if a part is missing or there is more than one {@code =}
   */
  public static FileSource parse(ScalarNode node, SourceErrors errors) {
    String text = node.text();
    int equals = text.indexOf('=');
    if (equals < 0) {
      return new FileSource(text.substring(text.lastIndexOf('/') + 1), text);
    }
    String key = text.substring(0, equals);
    String path = text.substring(equals + 1);
    if (text.indexOf('=', equals + 1) >= 0) {
      throw invalid(
          "source \"" + errors.shown(text) + "\" key name or file path contains '='", node, errors);
    }
    if (key.isEmpty()) {
      throw invalid(
          "missing key name for file path \"" + path + "\" in source \"" + text + '"',
          node,
          errors);
    }
    if (path.isEmpty()) {
      throw invalid(
          "missing file path for key name \"" + key + "\" in source \"" + text + '"', node, errors);
    }
    return new FileSource(key, path);
  }

  private static GeneratorException invalid(String problem, ScalarNode node, SourceErrors errors) {
    return errors.source(
        "file sources", problem, node.location(), "write the file as `path` or `key=path`");
  }

  /**
   * The entry with the content of the file, byte for byte.
   *
   * @param file the file as it is shown
   */
  public Entry entry(String file, byte[] bytes) {
    return new Entry(key, bytes, Source.generated(file), 0);
  }
}
