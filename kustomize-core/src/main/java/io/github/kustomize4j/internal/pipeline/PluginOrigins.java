package io.github.kustomize4j.internal.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.transform.OriginAnnotations;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations about origins and transformers, around one run of a plugin: it sees them, and
 * what it leaves of them counts. Stays on one thread.
 */
final class PluginOrigins {
  private final YamlReader reader;
  private final OriginAnnotations annotations;
  private final Map<String, ImmutableList<Origin.Step>> shownSteps = new HashMap<>();

  PluginOrigins(YamlReader reader) {
    this.reader = reader;
    this.annotations = new OriginAnnotations(true, true, reader);
  }

  /** The resource with its annotations. */
  Resource show(Resource resource) {
    Resource shown = annotations.annotate(resource);
    String steps = annotation(shown, OriginAnnotations.STEPS);
    if (steps != null) {
      shownSteps.put(steps, resource.origin().steps());
    }
    return shown;
  }

  /** A resource that a plugin gave, with what its annotations say and without them. */
  Resource take(Resource resource) {
    String origin = annotation(resource, OriginAnnotations.ORIGIN);
    String stepsText = annotation(resource, OriginAnnotations.STEPS);
    ImmutableList<Origin.Step> steps = stepsText == null ? null : shownSteps.get(stepsText);
    MapNode body = without(resource.body(), OriginAnnotations.ORIGIN);
    // Steps that the plugin wrote itself stay: those to come are put behind them.
    body = steps == null ? body : without(body, OriginAnnotations.STEPS);
    return resource
        .withBody(body)
        .withOrigin(read(origin).withSteps(steps == null ? ImmutableList.of() : steps));
  }

  private Origin read(@Nullable String text) {
    Node node = text == null ? null : reader.readYaml11("origin", text.getBytes(UTF_8));
    return node instanceof MapNode origin
        ? new Origin(
            orEmpty(origin.text("path")),
            origin.text("repo"),
            origin.text("ref"),
            generator(origin),
            ImmutableList.of())
        : Origin.NONE;
  }

  private static Origin.@Nullable Step generator(MapNode origin) {
    MapNode by = origin.map("configuredBy");
    return by == null
        ? null
        : new Origin.Step(
            null,
            null,
            orEmpty(origin.text("configuredIn")),
            orEmpty(by.text("apiVersion")),
            orEmpty(by.text("kind")),
            orEmpty(by.text("name")),
            orEmpty(by.text("namespace")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String annotation(Resource resource, String key) {
    MapNode annotations = resource.annotations();
    return annotations == null ? null : annotations.text(key);
  }

  /** An object without an annotation. */
  static MapNode without(MapNode object, String key) {
    MapNode metadata = object.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (metadata == null || annotations == null || !annotations.has(key)) {
      return object;
    }
    return object.with("metadata", metadata.with("annotations", annotations.without(key)));
  }
}
