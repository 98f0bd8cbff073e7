package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotations that tell where an object stands, each under its new and its old name. */
final class Annotations {
  static final String PATH = "internal.config.kubernetes.io/path";
  static final String OLD_PATH = "config.kubernetes.io/path";
  static final String INDEX = "internal.config.kubernetes.io/index";
  static final String OLD_INDEX = "config.kubernetes.io/index";
  static final String LOCAL = "config.kubernetes.io/local-config";

  /** The number of an object in the input of a function. */
  static final String ID = "internal.config.kubernetes.io/id";

  static final String OLD_ID = "config.k8s.io/id";

  /** The number of an object among all; files keep it if no function has run. */
  static final String MIGRATION_ID =
      "internal.config.kubernetes.io/annotations-migration-resource-id";

  static final ImmutableList<String> NUMBER = ImmutableList.of(INDEX, OLD_INDEX);
  static final ImmutableList<String> PLACE = ImmutableList.of(INDEX, OLD_INDEX, PATH, OLD_PATH);

  private static final Source ADDED = Source.generated("annotations");

  private Annotations() {}

  /**
   * An object with its place.
   *
   * @param file the path of its file, or null if there is none
   * @param index its number there, or -1 if that is not to be told
   */
  static ConfigObject placed(ConfigObject object, @Nullable String file, int index) {
    ConfigObject placed = paired(object);
    if (index >= 0) {
      placed = with(placed, OLD_INDEX, String.valueOf(index));
    }
    if (file != null) {
      placed = with(placed, OLD_PATH, file);
    }
    if (index >= 0) {
      placed = with(placed, INDEX, String.valueOf(index));
    }
    return file == null ? placed : with(placed, PATH, file);
  }

  /** Gives each of two names the value of the other, if only that is there. */
  static ConfigObject paired(ConfigObject object) {
    ConfigObject withPath = paired(object, PATH, OLD_PATH);
    return paired(withPath, INDEX, OLD_INDEX);
  }

  private static ConfigObject paired(ConfigObject object, String name, String oldName) {
    String value = object.annotation(name);
    String oldValue = object.annotation(oldName);
    if (value == null && oldValue != null) {
      return with(object, name, oldValue);
    }
    return value != null && oldValue == null ? with(object, oldName, value) : object;
  }

  /** Sets an annotation; a new one stands in single quotes, another keeps what it has. */
  static ConfigObject with(ConfigObject object, String key, String value) {
    MapNode root = object.root();
    MapNode metadata = orEmpty(root.map("metadata"));
    MapNode annotations = orEmpty(metadata.map("annotations"));
    Node changed = value(annotations.get(key), value);
    MapNode with = annotations.with(key, changed);
    return object.withRoot(root.with("metadata", metadata.with("annotations", with)));
  }

  private static MapNode orEmpty(@Nullable MapNode map) {
    return map == null ? MapNode.empty(ADDED, 0) : map;
  }

  private static ScalarNode value(@Nullable Node old, String text) {
    if (old instanceof ScalarNode scalar) {
      return ScalarNode.of(scalar.source(), scalar.start(), text, Tag.STR, scalar.style());
    }
    return ScalarNode.of(ADDED, 0, text, Tag.STR, Style.SINGLE_QUOTED);
  }

  /** Removes annotations, and the maps that are empty then. */
  static ConfigObject without(ConfigObject object, List<String> keys) {
    MapNode root = object.root();
    for (String key : keys) {
      root = Edits.remove(root, "metadata", "annotations", key);
    }
    root = withoutEmpty(root, "metadata", "annotations");
    return object.withRoot(withoutEmpty(root, "metadata"));
  }

  private static MapNode withoutEmpty(MapNode root, String... path) {
    return Edits.find(root, path) instanceof MapNode map && map.isEmpty()
        ? Edits.remove(root, path)
        : root;
  }
}
