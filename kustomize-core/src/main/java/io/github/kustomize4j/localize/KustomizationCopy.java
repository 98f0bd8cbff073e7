package io.github.kustomize4j.localize;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.function.UnaryOperator;

/** Copies what the fields of a kustomization name, and gives the fields that name the copies. */
final class KustomizationCopy {
  private final RootCopy root;
  private final FieldCopy fields;
  private final PluginCopy plugins;

  KustomizationCopy(RootCopy root) {
    this.root = root;
    fields = new FieldCopy(root);
    plugins = new PluginCopy(root, fields);
  }

  /** The fields in the order of the reference, which decides what goes wrong first. */
  MapNode copy(MapNode kustomization) {
    MapNode copy = kustomization;
    copy = within(copy, "openapi", "localize", "", map -> fields.file((MapNode) map, "path"));
    for (String field : ImmutableList.of("configurations", "crds")) {
      copy = within(copy, field, "localize", " entry", list -> fields.files(list));
    }
    for (String field : ImmutableList.of("bases", "components")) {
      copy = within(copy, field, "localize", " entry", list -> texts(list, root::root));
    }
    copy = within(copy, "resources", "localize", " entry", list -> texts(list, root::fileOrRoot));
    for (String field : ImmutableList.of("configMapGenerator", "secretGenerator")) {
      copy = within(copy, field, "localize", "", list -> maps(list, fields::generator));
    }
    copy = charts(copy);
    for (String field : ImmutableList.of("patches", "patchesJson6902", "replacements")) {
      copy =
          within(copy, field, "localize", "", list -> maps(list, map -> fields.file(map, "path")));
    }
    copy = within(copy, "patchesStrategicMerge", "localize", " entry", plugins::patches);
    for (String field : ImmutableList.of("generators", "transformers", "validators")) {
      copy = within(copy, field, "load", " entry", plugins::configs);
    }
    return copy;
  }

  /** The default directory of charts is copied if there are charts or globals, named or not. */
  private MapNode charts(MapNode kustomization) {
    MapNode copy =
        within(
            kustomization,
            "helmChartInflationGenerator",
            "localize",
            "",
            list -> maps(list, fields::legacyChart));
    copy = within(copy, "helmCharts", "localize", "", list -> maps(list, fields::chart));
    if (copy.has("helmGlobals")) {
      return within(
          copy, "helmGlobals", "copy", "", map -> fields.charts((MapNode) map, "chartHome"));
    }
    return within(copy, "helmCharts", "copy default chart home of", "", this::defaultHome);
  }

  private Node defaultHome(Node charts) {
    root.charts("", charts);
    return charts;
  }

  /** Changes a field if it is there; what goes wrong is told with its name. */
  private static MapNode within(
      MapNode map, String field, String verb, String entry, UnaryOperator<Node> change) {
    Node value = map.get(field);
    if (value == null) {
      return map;
    }
    try {
      return map.with(field, change.apply(value));
    } catch (KustomizeException e) {
      throw LocalizeErrors.within("unable to " + verb + ' ' + field + entry + ": ", e, value);
    }
  }

  /** Copies what a text names, and gives the text that names the copy. */
  interface TextCopy {
    String copy(String path, Node at);
  }

  static Node texts(Node list, TextCopy copy) {
    return list instanceof ListNode items ? items.mapItems(item -> text(item, copy)) : list;
  }

  static Node text(Node node, TextCopy copy) {
    return node instanceof ScalarNode scalar && !scalar.text().isEmpty()
        ? ScalarNode.string(scalar.source(), scalar.start(), copy.copy(scalar.text(), scalar))
        : node;
  }

  static Node maps(Node list, UnaryOperator<MapNode> change) {
    return list instanceof ListNode items
        ? items.mapItems(item -> item instanceof MapNode map ? change.apply(map) : item)
        : list;
  }
}
