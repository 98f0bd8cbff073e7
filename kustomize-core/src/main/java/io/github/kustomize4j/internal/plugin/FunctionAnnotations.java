package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The annotations by which kustomize tells the objects of a function apart. */
public final class FunctionAnnotations {
  /** By which a generated object asks for a hash after its name, or says that it wants none. */
  public static final String NEEDS_HASH = "kustomize.config.k8s.io/needs-hash";

  private static final Source SOURCE = Source.generated("the annotations of a function");

  private static final String PATH = "config.kubernetes.io/path";
  private static final String INTERNAL_PATH = "internal.config.kubernetes.io/path";

  /** Under old and new names; the first three count from 0, the others from 1. */
  private static final String[] NUMBERS = {
    "config.kubernetes.io/index",
    "internal.config.kubernetes.io/index",
    "internal.config.kubernetes.io/annotations-migration-resource-id",
    "internal.config.kubernetes.io/id",
    "config.k8s.io/id"
  };

  private static final int FROM_ZERO = 3;

  private FunctionAnnotations() {}

  /** Whether a generated object asks for a hash after its name, or says that it wants none. */
  static boolean asksForHash(MapNode object) {
    MapNode annotations = annotations(object);
    return annotations != null && annotations.has(NEEDS_HASH);
  }

  /** An object as a function gets it. */
  static MapNode numbered(MapNode object, int index) {
    MapNode numbered = object;
    for (int i = 0; i < NUMBERS.length; i++) {
      String number = Integer.toString(i < FROM_ZERO ? index : index + 1);
      numbered = annotated(numbered, NUMBERS[i], number);
    }
    return numbered;
  }

  /** An object as it is taken from a function: without numbers, but with a path. */
  static MapNode returned(MapNode object) {
    MapNode annotations = annotations(object);
    String path = annotations == null ? null : annotations.text(PATH);
    if (annotations != null && path == null) {
      path = annotations.text(INTERNAL_PATH);
    }
    MapNode returned = path == null ? withDefaultPath(object) : withPath(object, path);
    for (String number : NUMBERS) {
      returned = Edits.remove(returned, "metadata", "annotations", number);
    }
    return returned;
  }

  private static @Nullable MapNode annotations(MapNode object) {
    MapNode metadata = object.map("metadata");
    return metadata == null ? null : metadata.map("annotations");
  }

  private static MapNode withPath(MapNode object, String path) {
    return annotated(annotated(object, PATH, path), INTERNAL_PATH, path);
  }

  /** Where the object would stand if each had a file of its own. */
  private static MapNode withDefaultPath(MapNode object) {
    MapNode metadata = object.map("metadata");
    String namespace = metadata == null ? "" : text(metadata, "namespace");
    String name = metadata == null ? "" : text(metadata, "name");
    String file = text(object, "kind").toLowerCase(Locale.ROOT) + '_' + name + ".yaml";
    return withPath(object, namespace.isEmpty() ? file : namespace + '/' + file);
  }

  private static String text(MapNode map, String key) {
    String text = map.text(key);
    return text == null ? "" : text;
  }

  /** An object with one more annotation; one whose metadata are no map is left alone. */
  static MapNode annotated(MapNode object, String name, String value) {
    Node oldMetadata = object.get("metadata");
    MapNode metadata = mapOrEmpty(oldMetadata);
    Node oldAnnotations = metadata == null ? null : metadata.get("annotations");
    MapNode annotations = mapOrEmpty(oldAnnotations);
    if (metadata == null || annotations == null) {
      return object;
    }
    ScalarNode text = ScalarNode.of(SOURCE, 0, value, Tag.STR, Style.SINGLE_QUOTED);
    return object.with("metadata", metadata.with("annotations", annotations.with(name, text)));
  }

  private static @Nullable MapNode mapOrEmpty(@Nullable Node node) {
    if (node == null || node.isNull()) {
      return MapNode.empty(SOURCE, 0);
    }
    return node instanceof MapNode map ? map : null;
  }
}
