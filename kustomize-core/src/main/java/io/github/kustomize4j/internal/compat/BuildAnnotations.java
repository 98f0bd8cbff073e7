package io.github.kustomize4j.internal.compat;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reference keeps in annotations what a {@link Resource} keeps in fields, and some operations
 * see them there: they copy them, test them or wipe them out. Around such an operation the fields
 * become annotations ({@link #materialize}, by {@link FieldTexts}) and are read back ({@link
 * #absorb}, by {@link FoundAnnotations}). Which operations see them, {@link AnnotationSight} tells.
 */
public final class BuildAnnotations {
  /** What the names of all these annotations begin with. */
  public static final String PREFIX = AnnotationKeys.PREFIX;

  private BuildAnnotations() {}

  /** Whether the build knows something about a resource that the reference keeps as annotations. */
  public static boolean hasOwn(Resource resource) {
    return !FieldTexts.briefly(resource).isEmpty();
  }

  /** The tree of a resource with all that the build knows about it as annotations. */
  public static MapNode materialize(Resource resource) {
    return materialize(resource, FieldTexts.of(resource));
  }

  /**
   * As {@link #materialize}, for a patch that {@linkplain AnnotationSight#keepsHistory keeps the
   * history}: it is not spelled out, since in many patches of one object that would take quadratic
   * time.
   */
  public static MapNode materializeBriefly(Resource resource) {
    return materialize(resource, FieldTexts.briefly(resource));
  }

  private static MapNode materialize(Resource resource, Map<String, String> own) {
    if (own.isEmpty()) {
      return resource.body();
    }
    MapNode body = resource.body();
    MapNode metadata = orEmpty(body.map("metadata"), body);
    MapNode annotations = orEmpty(metadata.map("annotations"), body);
    for (Map.Entry<String, String> entry : own.entrySet()) {
      ScalarNode text = ScalarNode.string(body.source(), body.start(), entry.getValue());
      annotations = annotations.with(entry.getKey(), text);
    }
    return withAnnotations(resource, annotations);
  }

  /** A replacement may have put something else in the place of the metadata. */
  private static MapNode withAnnotations(Resource resource, MapNode annotations) {
    MapNode body = resource.body();
    Node metadata = body.get("metadata");
    if (metadata != null && !metadata.isNull() && !(metadata instanceof MapNode)) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.TRANSFORM_FAILED,
                  "the metadata of `" + resource.id() + "` are not a map",
                  metadata)
              .hint("leave `metadata` a map with a name"));
    }
    return Edits.set(body, annotations, "metadata", "annotations");
  }

  /** An object with the annotations that say what a patch may change. */
  public static MapNode withMarks(MapNode body, boolean nameChange, boolean kindChange) {
    MapNode result =
        nameChange ? with(body, AnnotationKeys.NAME_CHANGE, AnnotationKeys.ENABLED) : body;
    return kindChange ? with(result, AnnotationKeys.KIND_CHANGE, AnnotationKeys.ENABLED) : result;
  }

  private static MapNode with(MapNode body, String key, String text) {
    MapNode metadata = orEmpty(body.map("metadata"), body);
    MapNode annotations = orEmpty(metadata.map("annotations"), body);
    ScalarNode value = ScalarNode.string(body.source(), body.start(), text);
    return body.with("metadata", metadata.with("annotations", annotations.with(key, value)));
  }

  /**
   * The resource with annotations, though without any of its own, if the build keeps something in
   * them: for who adds annotations only where there are some.
   */
  public static Resource withAnnotations(Resource resource) {
    MapNode body = resource.body();
    if (resource.annotations() != null || !hasOwn(resource)) {
      return resource;
    }
    MapNode none = MapNode.empty(body.source(), body.start());
    return resource.withBody(withAnnotations(resource, none));
  }

  private static MapNode orEmpty(@Nullable MapNode map, Node at) {
    return map == null ? MapNode.empty(at.source(), at.start()) : map;
  }

  /**
   * Reads back what an operation left of the annotations of {@link #materialize}: what is gone is
   * forgotten.
   */
  public static Resource absorb(Resource before, MapNode body) {
    return FoundAnnotations.absorb(before, body, FieldTexts.of(before), false);
  }

  /** Reads back what a patch left of the annotations of {@link #materializeBriefly}. */
  public static Resource absorbBriefly(Resource before, MapNode body) {
    return FoundAnnotations.absorb(before, body, FieldTexts.briefly(before), false);
  }

  /** Reads back what an operation left of the annotations; what is gone stays as it was. */
  public static Resource absorbKeeping(Resource before, MapNode body) {
    return FoundAnnotations.absorb(before, body, FieldTexts.of(before), true);
  }

  /** Reads the annotations that a resource brings along. */
  public static Resource absorbIncoming(Resource resource) {
    MapNode annotations = resource.annotations();
    return annotations != null && AnnotationKeys.hasOwn(annotations)
        ? absorbKeeping(resource, resource.body())
        : resource;
  }
}
