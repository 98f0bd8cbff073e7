package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What external plugins see of the resources of a build: objects with all that the build knows
 * about them as annotations. What they leave of these annotations is read back. Stays on one
 * thread; made anew for each run of a plugin.
 */
final class PluginView {
  private static final String ID = "kustomize.config.k8s.io/id";
  private static final Source HERE = Source.generated("id of a resource");

  private final BuildContext build;

  PluginView(BuildContext build) {
    this.build = build;
  }

  /** The configuration of a plugin. */
  MapNode configuration(Resource resource) {
    return BuildAnnotations.materialize(resource);
  }

  /** A resource for a transformer. */
  MapNode object(Resource resource) {
    MapNode body = BuildAnnotations.materialize(resource);
    MapNode metadata = orEmpty(body.map("metadata"));
    MapNode annotations = orEmpty(metadata.map("annotations")).mapValues(PluginView::text);
    ScalarNode id = ScalarNode.string(HERE, 0, idText(resource.id()));
    return Edits.set(body, annotations.with(ID, id), "metadata", "annotations");
  }

  /** Values of annotations become texts, whatever they were written as. */
  private static Node text(Node value) {
    return value instanceof ScalarNode scalar && !scalar.isString()
        ? scalar.withText(scalar.text(), Tag.STR)
        : value;
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
    return Edits.remove(object, "metadata", "annotations", ID);
  }

  /** A resource of which a plugin gave another state; what annotations no longer say is lost. */
  Resource changed(Resource before, MapNode body) {
    return taken(BuildAnnotations.absorb(before.withoutShared(), body));
  }

  /** A resource that a plugin added; it may be another one under a new name. */
  Resource added(MapNode body) {
    Resource resource = Resource.of(body, build.scope(), Origin.NONE);
    return taken(BuildAnnotations.absorbIncoming(resource));
  }

  private Resource taken(Resource resource) {
    build.noteFromPlugin(resource.body());
    return resource;
  }
}
