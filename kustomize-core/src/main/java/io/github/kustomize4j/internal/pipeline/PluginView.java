package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.transform.OriginAnnotations;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What external plugins see of the resources of a build: objects with all that the build knows
 * about them as annotations. What they leave of these annotations is read back. Stays on one
 * thread; made anew for each run of a plugin.
 */
final class PluginView {
  private static final String ID = "kustomize.config.k8s.io/id";
  private static final Source HERE = Source.generated("id of a resource");

  private final Build build;
  private final OriginAnnotations origins;
  private final Map<String, Origin> knownOrigins = new HashMap<>();
  private final Map<String, ImmutableList<Origin.Step>> knownSteps = new HashMap<>();

  PluginView(Build build) {
    this.build = build;
    this.origins = new OriginAnnotations(true, true, build.reader());
  }

  /** The configuration of a plugin. */
  MapNode configuration(Resource resource) {
    return BuildAnnotations.materialize(withOrigin(resource));
  }

  /** A resource for a transformer. */
  MapNode object(Resource resource) {
    Resource shown = withOrigin(resource);
    MapNode body = BuildAnnotations.materialize(shown);
    MapNode metadata = orEmpty(body.map("metadata"));
    MapNode annotations = orEmpty(metadata.map("annotations"));
    ScalarNode id = ScalarNode.string(HERE, 0, idText(resource.id()));
    return body.with("metadata", metadata.with("annotations", annotations.with(ID, id)));
  }

  private Resource withOrigin(Resource resource) {
    if (!build.tracking()) {
      return resource;
    }
    Resource shown = origins.annotate(resource);
    MapNode annotations = shown.annotations();
    if (annotations != null) {
      remember(resource.origin(), annotations);
    }
    return shown;
  }

  private void remember(Origin origin, MapNode annotations) {
    String text = annotations.text(OriginAnnotations.ORIGIN);
    String steps = annotations.text(OriginAnnotations.STEPS);
    if (text != null) {
      knownOrigins.put(text, origin);
    }
    if (steps != null) {
      knownSteps.put(steps, origin.steps());
    }
  }

  /** The parts of an id, in the order of their names, without those that are empty. */
  private static String idText(ResourceId id) {
    MapNode text = MapNode.empty(HERE, 0);
    text = put(text, "group", id.gvk().group());
    text = put(text, "kind", id.gvk().kind());
    text = put(text, "name", id.name());
    text = put(text, "namespace", id.namespace());
    return YamlWriter.toText(put(text, "version", id.gvk().version()));
  }

  private static MapNode put(MapNode map, String key, String value) {
    return value.isEmpty() ? map : map.with(key, ScalarNode.string(HERE, 0, value));
  }

  private static MapNode orEmpty(@Nullable MapNode map) {
    return map == null ? MapNode.empty(HERE, 0) : map;
  }

  /** An object that a plugin gave, without the annotation that says its id. */
  MapNode withoutId(MapNode object) {
    return without(object, ID);
  }

  private static MapNode without(MapNode object, String key) {
    MapNode metadata = object.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (metadata == null || annotations == null || !annotations.has(key)) {
      return object;
    }
    return object.with("metadata", metadata.with("annotations", annotations.without(key)));
  }

  /** A resource of which a plugin gave another state; what annotations no longer say is lost. */
  Resource changed(Resource before, MapNode body) {
    Resource after = BuildAnnotations.absorb(before.withoutShared(), body);
    return build.tracking() ? withKnownOrigin(after) : after;
  }

  /** A resource that a plugin added; it may be another one under a new name. */
  Resource added(MapNode body) {
    Resource resource =
        BuildAnnotations.absorbIncoming(Resource.of(body, build.scope(), Origin.NONE));
    return build.tracking() ? withKnownOrigin(resource) : resource;
  }

  /** The origin is what the annotations say, as far as they say what they said before. */
  private Resource withKnownOrigin(Resource resource) {
    MapNode annotations = resource.annotations();
    String text = annotations == null ? null : annotations.text(OriginAnnotations.ORIGIN);
    String stepsText = annotations == null ? null : annotations.text(OriginAnnotations.STEPS);
    Origin origin = text == null ? null : knownOrigins.get(text);
    ImmutableList<Origin.Step> steps = stepsText == null ? null : knownSteps.get(stepsText);
    MapNode body = without(resource.body(), OriginAnnotations.ORIGIN);
    body = steps == null ? body : without(body, OriginAnnotations.STEPS);
    return resource
        .withBody(body)
        .withOrigin(
            (origin == null ? Origin.NONE : origin)
                .withSteps(steps == null ? ImmutableList.of() : steps));
  }
}
