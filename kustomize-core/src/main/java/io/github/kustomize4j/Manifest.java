package io.github.kustomize4j;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rendered object. Immutable and thread-safe. */
public final class Manifest {
  private final Resource resource;

  Manifest(Resource resource) {
    this.resource = resource;
  }

  /** Type, namespace and name. */
  public ResourceId id() {
    return resource.id();
  }

  /** The tree of the object. */
  public MapNode body() {
    return resource.body();
  }

  /** The YAML text of this object alone, ending in a line break. */
  public String toYaml() {
    return YamlWriter.toText(resource.body());
  }

  /**
   * Where the object begins: its place in the file it was read from, or the step that generated it.
   */
  public Location location() {
    return resource.body().location();
  }

  /**
   * The node at a path: keys and list indexes divided by slashes, such as {@code
   * spec/template/spec/containers/0/image}; {@code [name=web]} is the first list item whose field
   * has that text.
   */
  public Optional<Node> at(String path) {
    Node node = resource.body();
    for (String step : path.split("/", -1)) {
      node = step(node, step);
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  /** The text of the scalar at a path, as {@link #at} reads it; empty for maps, lists and null. */
  public Optional<String> string(String path) {
    return at(path)
        .map(node -> node instanceof ScalarNode scalar && !scalar.isNull() ? scalar.text() : null);
  }

  /**
   * Who wrote the value at a path, as {@link #at} reads it: the place in the resource, patch,
   * generator, transformer or kustomization where it was said last. A map or list is where its
   * first entry was written, unless all of it was made by one step. Hashes of contents and the
   * names that references follow leave places as they are. Known in every build, at no cost.
   */
  public Optional<Location> provenance(String path) {
    return at(path).map(Node::location);
  }

  private static @Nullable Node step(Node node, String step) {
    if (node instanceof MapNode map) {
      return map.get(step);
    }
    return node instanceof ListNode list ? item(list, step) : null;
  }

  private static @Nullable Node item(ListNode list, String step) {
    int equals = step.indexOf('=');
    if (step.startsWith("[") && step.endsWith("]") && equals > 0) {
      String key = step.substring(1, equals);
      String text = step.substring(equals + 1, step.length() - 1);
      for (Node item : list.items()) {
        if (item instanceof MapNode map && text.equals(map.text(key))) {
          return map;
        }
      }
      return null;
    }
    int index = index(step);
    return index >= 0 && index < list.size() ? list.get(index) : null;
  }

  private static int index(String step) {
    try {
      return Integer.parseInt(step);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
