package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.load.ResourceDecoder;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies entries that are either objects themselves or the path of a file of objects. Objects that
 * configure builtin plugins name files in turn, from the directory of the kustomization.
 */
final class PluginCopy {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private final RootCopy root;
  private final FieldCopy fields;

  PluginCopy(RootCopy root, FieldCopy fields) {
    this.root = root;
    this.fields = fields;
  }

  /** The entries of a field for plugins. */
  Node configs(Node list) {
    return KustomizationCopy.texts(list, this::config);
  }

  private String config(String entry, Node at) {
    KustomizeException asObject;
    try {
      List<MapNode> objects = objects(entry, entry.getBytes(StandardCharsets.UTF_8));
      return new String(copied(objects), StandardCharsets.UTF_8);
    } catch (KustomizeException e) {
      asObject = e;
    }
    try {
      List<MapNode> objects = objects(entry, root.read(entry, at));
      String place = root.placeOfFile(entry);
      root.put(place, copied(objects));
      return place;
    } catch (KustomizeException e) {
      String words =
          "unable to load resource entry `"
              + entry
              + "`: when parsing as inline received error: "
              + asObject.diagnostic().message()
              + "\nwhen parsing as filepath received error: ";
      throw LocalizeErrors.within(words, e, at);
    }
  }

  private static List<MapNode> objects(String name, byte[] bytes) {
    return ResourceDecoder.decode(READER.readResources(name, bytes));
  }

  private byte[] copied(List<MapNode> objects) {
    List<MapNode> copies = new ArrayList<>();
    for (MapNode object : objects) {
      copies.add("builtin".equals(object.text("apiVersion")) ? builtin(object) : object);
    }
    return YamlWriter.toBytes(copies);
  }

  private MapNode builtin(MapNode plugin) {
    return switch (String.valueOf(plugin.text("kind"))) {
      case "ConfigMapGenerator", "SecretGenerator" -> fields.generator(plugin);
      case "HelmChartInflationGenerator" -> fields.charts(fields.chart(plugin), "chartHome");
      case "PatchTransformer", "PatchJson6902Transformer" -> fields.file(plugin, "path");
      case "PatchStrategicMergeTransformer" -> FieldCopy.list(plugin, "paths", this::patch);
      case "ReplacementTransformer" -> replacements(plugin);
      default -> plugin;
    };
  }

  private MapNode replacements(MapNode plugin) {
    Node list = plugin.get("replacements");
    return list == null
        ? plugin
        : plugin.with(
            "replacements", KustomizationCopy.maps(list, map -> fields.file(map, "path")));
  }

  /** Patches that are texts or the paths of files. */
  Node patches(Node list) {
    return KustomizationCopy.texts(list, this::patch);
  }

  private String patch(String entry, Node at) {
    try {
      objects(entry, entry.getBytes(StandardCharsets.UTF_8));
      return entry;
    } catch (KustomizeException isPath) {
      return root.file(entry, at);
    }
  }
}
