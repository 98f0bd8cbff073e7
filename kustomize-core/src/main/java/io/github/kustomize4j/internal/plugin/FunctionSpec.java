package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a function is run, as an annotation of its configuration says it.
 *
 * @param container the container to run, or null
 * @param exec the program to run, or null; a container comes first
 * @param deferFailure whether the functions behind it run although it fails; a build never does so
 */
record FunctionSpec(@Nullable Container container, @Nullable Exec exec, boolean deferFailure) {
  private static final String[] ANNOTATIONS = {
    "config.kubernetes.io/function", "config.k8s.io/function"
  };
  private static final String IMAGE_ANNOTATION = "config.kubernetes.io/container";

  private static final ImmutableSet<String> TEXTS =
      ImmutableSet.of("args", "dst", "envs", "image", "path", "src", "type");

  /** A container. */
  record Container(
      String image, boolean network, ImmutableList<ScalarNode> envs, ImmutableList<Mount> mounts) {
    static Container of(String image) {
      return new Container(image, false, ImmutableList.of(), ImmutableList.of());
    }

    private static Container decode(Fields fields) {
      return new Container(
          fields.string("image"),
          fields.flag("network"),
          fields.texts("envs"),
          fields.list("mounts", "runtimeutil.StorageMount", Mount::decode));
    }
  }

  /** A directory or volume that a container sees. */
  record Mount(String type, String source, String target, boolean writable) {
    private static Mount decode(Fields fields) {
      return new Mount(
          fields.string("type"), fields.string("src"), fields.string("dst"), fields.flag("rw"));
    }
  }

  /** A program. */
  record Exec(String path, ImmutableList<ScalarNode> args, ImmutableList<ScalarNode> envs) {
    private static Exec decode(Fields fields) {
      return new Exec(fields.string("path"), fields.texts("args"), fields.texts("envs"));
    }
  }

  /**
   * What a configuration says, or null if it does not configure a function.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it says it wrongly
   */
  static @Nullable FunctionSpec of(MapNode configuration, YamlReader yaml) {
    MapNode metadata = configuration.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (metadata == null || annotations == null) {
      return metadata == null ? null : legacy(metadata);
    }
    for (String annotation : ANNOTATIONS) {
      String text = annotations.text(annotation);
      if (text != null && !text.isBlank()) {
        return parse(annotation, text, yaml);
      }
    }
    String image = annotations.text(IMAGE_ANNOTATION);
    return image == null ? legacy(metadata) : new FunctionSpec(Container.of(image), null, false);
  }

  private static @Nullable FunctionSpec parse(String annotation, String text, YamlReader yaml) {
    Node node = yaml.readYaml11(annotation, text.getBytes(StandardCharsets.UTF_8));
    return node instanceof MapNode map ? decode((MapNode) withTexts(map, "")) : null;
  }

  /** Numbers and the like where a text is expected are taken as they are written. */
  private static Node withTexts(Node node, String key) {
    if (node instanceof MapNode map) {
      MapNode.Builder changed = MapNode.builder(map.source(), map.start());
      for (int i = 0; i < map.size(); i++) {
        changed.copy(map, i, withTexts(map.value(i), map.key(i)));
      }
      return changed.build();
    }
    if (node instanceof ListNode list) {
      return list.mapItems(item -> withTexts(item, key));
    }
    return node instanceof ScalarNode scalar && TEXTS.contains(key)
        ? ScalarNode.string(scalar.source(), scalar.start(), scalar.isNull() ? "" : scalar.text())
        : node;
  }

  /** The field from before there were annotations. */
  private static @Nullable FunctionSpec legacy(MapNode metadata) {
    MapNode function = metadata.map("configFn");
    return function == null ? null : decode(function);
  }

  private static FunctionSpec decode(MapNode map) {
    return Decoding.strict(
        map,
        "loader: failed to get FunctionSpec: ",
        "FunctionSpec",
        fields ->
            new FunctionSpec(
                fields.object("container", "runtimeutil.ContainerSpec", Container::decode),
                fields.object("exec", "runtimeutil.ExecSpec", Exec::decode),
                fields.flag("deferFailure")));
  }
}
