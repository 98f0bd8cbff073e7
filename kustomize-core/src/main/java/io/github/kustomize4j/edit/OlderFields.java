package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.internal.model.Header;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Folds older fields into the newer ones, as the reference does whenever it reads a file: {@code
 * bases} into {@code resources}, {@code imageTags} into {@code images}, {@code env} into {@code
 * envs}, {@code helmChartInflationGenerator} into {@code helmCharts} and {@code helmGlobals}.
 */
final class OlderFields {
  /** A field, and the older one whose items are put behind its own. */
  record Fold(String field, String older) {}

  static final List<Fold> FOLDS =
      List.of(
          new Fold("resources", "bases"),
          new Fold("images", "imageTags"),
          new Fold("helmCharts", "helmChartInflationGenerator"));

  private static final String LEGACY_CHARTS = "helmChartInflationGenerator";

  private final Map<String, Node> fields;

  private OlderFields(MapNode file) {
    fields = StructShape.byName(file);
  }

  /** The file with newer fields only, its type filled in. */
  static MapNode fold(MapNode file) {
    return new OlderFields(file).foldAll(file);
  }

  private MapNode foldAll(MapNode file) {
    MapNode folded = file;
    for (Fold fold : FOLDS) {
      List<Node> items = new ArrayList<>(items(fold.field));
      for (Node item : items(fold.older)) {
        items.add(fold.older.equals(LEGACY_CHARTS) ? chart(item) : item);
      }
      folded = put(folded, fold.field, Trees.list(items));
    }
    folded = put(folded, "configMapGenerator", generators("configMapGenerator"));
    folded = put(folded, "secretGenerator", generators("secretGenerator"));
    return withType(withGlobals(folded));
  }

  /** Sets a field, whatever spelling it has. */
  private static MapNode put(MapNode map, String field, Node value) {
    MapNode rest = map;
    for (String key : map.keys()) {
      rest = Spelling.fold(key).equals(Spelling.fold(field)) ? rest.without(key) : rest;
    }
    return rest.with(field, value);
  }

  private List<Node> items(String field) {
    return fields.get(Spelling.fold(field)) instanceof ListNode list ? list.items() : List.of();
  }

  private MapNode withType(MapNode file) {
    String kind = text("kind");
    String version = text("apiVersion");
    String knownKind = kind.isEmpty() ? "Kustomization" : kind;
    MapNode typed = kind.isEmpty() ? put(file, "kind", Trees.text(knownKind)) : file;
    return version.isEmpty()
        ? put(typed, "apiVersion", Trees.text(Header.requiredVersion(knownKind)))
        : typed;
  }

  private String text(String field) {
    Node value = fields.get(Spelling.fold(field));
    return value == null || value.isNull() ? "" : Trees.textOf(value);
  }

  private ListNode generators(String field) {
    return Trees.list(items(field).stream().map(OlderFields::withEnvs).toList());
  }

  private static Node withEnvs(Node generator) {
    if (!(generator instanceof MapNode map)) {
      return generator;
    }
    Map<String, Node> fields = StructShape.byName(map);
    Node env = fields.get("env");
    if (env == null || env.isNull() || Trees.textOf(env).isEmpty()) {
      return map;
    }
    List<Node> envs =
        new ArrayList<>(fields.get("envs") instanceof ListNode list ? list.items() : List.of());
    envs.add(env);
    return put(map, "envs", Trees.list(envs));
  }

  /** The newer form of a chart; some fields of the older one are lost. */
  private static MapNode chart(Node legacy) {
    MapNode chart = MapNode.empty(legacy.source(), legacy.start());
    if (!(legacy instanceof MapNode map)) {
      return chart;
    }
    Map<String, Node> fields = StructShape.byName(map);
    String[][] names = {
      {"chartName", "name"},
      {"chartVersion", "version"},
      {"chartRepoUrl", "repo"},
      {"releaseName", "releaseName"},
      {"values", "valuesFile"},
      {"valuesLocal", "valuesInline"},
      {"valuesMerge", "valuesMerge"}
    };
    for (String[] name : names) {
      Node value = fields.get(Spelling.fold(name[0]));
      chart = value == null ? chart : chart.with(name[1], value);
    }
    return chart;
  }

  /** What the older charts say of all charts counts if the file has no globals of its own. */
  private MapNode withGlobals(MapNode file) {
    Node own = fields.get(Spelling.fold("helmGlobals"));
    MapNode globals = Trees.EMPTY_MAP;
    for (Node legacy : items(LEGACY_CHARTS)) {
      if (legacy instanceof MapNode map) {
        globals = take(globals, "chartHome", map, "chartHome");
        globals = take(globals, "configHome", map, "helmHome");
      }
    }
    return globals.isEmpty() || (own != null && !own.isNull())
        ? file
        : put(file, "helmGlobals", globals);
  }

  private static MapNode take(MapNode globals, String name, MapNode legacy, String older) {
    Node value = StructShape.byName(legacy).get(Spelling.fold(older));
    return value == null || value.isNull() || Trees.textOf(value).isEmpty()
        ? globals
        : globals.with(name, value);
  }
}
