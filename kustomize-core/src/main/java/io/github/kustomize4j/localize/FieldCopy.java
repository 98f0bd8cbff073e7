package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

/** Copies what single fields name; the same fields stand in kustomizations and in plugins. */
final class FieldCopy {
  private final RootCopy root;

  FieldCopy(RootCopy root) {
    this.root = root;
  }

  /** A field that holds the path of a file. */
  MapNode file(MapNode map, String field) {
    Node value = map.get(field);
    return value == null ? map : map.with(field, KustomizationCopy.text(value, root::file));
  }

  /** A field that holds the path of a directory of charts; the default one if it is absent. */
  MapNode charts(MapNode map, String field) {
    Node value = map.get(field);
    if (value instanceof ScalarNode home && !home.text().isEmpty()) {
      return map.with(field, KustomizationCopy.text(home, root::charts));
    }
    root.charts("", map);
    return map;
  }

  /** A list of paths of files. */
  Node files(Node list) {
    return KustomizationCopy.texts(list, root::file);
  }

  /** A generator of a ConfigMap or Secret. */
  MapNode generator(MapNode generator) {
    MapNode copy = file(generator, "env");
    copy = list(copy, "envs", root::file);
    return list(copy, "files", this::keyedFile);
  }

  /** A Helm chart. */
  MapNode chart(MapNode chart) {
    return list(file(chart, "valuesFile"), "additionalValuesFiles", root::file);
  }

  /** A Helm chart in the older form. */
  MapNode legacyChart(MapNode chart) {
    return charts(file(chart, "values"), "chartHome");
  }

  static MapNode list(MapNode map, String field, KustomizationCopy.TextCopy copy) {
    Node value = map.get(field);
    return value == null ? map : map.with(field, KustomizationCopy.texts(value, copy));
  }

  /**
   * {@code path} or {@code key=path}. As in the reference, a link without a key takes the name of
   * the file that it leads to.
   */
  private String keyedFile(String source, Node at) {
    int equals = source.indexOf('=');
    if (equals < 0) {
      return root.file(source, at);
    }
    String path = source.substring(equals + 1);
    if (equals == 0) {
      throw invalid("missing key name for file path `" + path + "` in source `" + source + "`");
    }
    if (path.isEmpty() || path.indexOf('=') >= 0) {
      throw invalid("key names or file paths cannot contain '=' or be empty: `" + source + "`");
    }
    return source.substring(0, equals + 1) + root.file(path, at);
  }

  private static LoadException invalid(String message) {
    return LocalizeErrors.error(Code.GENERATOR_SOURCE, message);
  }
}
