package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableMap;
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
 * #absorb}, by {@link FoundTexts}).
 */
public final class BuildAnnotations {
  /** What the names of all these annotations begin with. */
  public static final String PREFIX = AnnotationKeys.PREFIX;

  private BuildAnnotations() {}

  /** Whether a strategic merge patch wipes out annotations, or writes those of the build itself. */
  public static boolean isSeenBy(MapNode patch) {
    Node metadata = patch.get("metadata");
    if (!(metadata instanceof MapNode map) || map.has("$patch")) {
      return metadata != null;
    }
    Node annotations = map.get("annotations");
    if (!(annotations instanceof MapNode values)) {
      return annotations != null;
    }
    return values.has("$patch") || values.has(OriginNotes.STEPS) || AnnotationKeys.hasOwn(values);
  }

  /**
   * Whether a strategic merge patch without directives writes none of the former ids: what it
   * leaves of them is what was there.
   */
  public static boolean keepsHistory(MapNode patch) {
    MapNode metadata = patch.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    return metadata != null
        && annotations != null
        && !hasDirective(patch)
        && !hasDirective(metadata)
        && !hasDirective(annotations)
        && !AnnotationKeys.hasHistory(annotations);
  }

  private static boolean hasDirective(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      if (map.key(i).startsWith("$")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there are annotations, and none of the build's own: to an operation on one that is
   * there for others it makes no difference then whether those of the build stand beside it.
   */
  public static boolean areApart(MapNode body) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    return annotations != null
        && !annotations.isEmpty()
        && AnnotationKeys.strip(annotations) == annotations;
  }

  /** The tree of a resource with all that the build knows about it as annotations. */
  public static MapNode materialize(Resource resource) {
    return materialize(resource, FieldTexts.of(resource));
  }

  /**
   * As {@link #materialize}, for a patch that {@linkplain #keepsHistory keeps the history}: it is
   * not spelled out, since in many patches of one object that would take quadratic time.
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
    if (resource.annotations() != null || FieldTexts.briefly(resource).isEmpty()) {
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
    return absorb(before, body, FieldTexts.of(before), false);
  }

  /** Reads back what a patch left of the annotations of {@link #materializeBriefly}. */
  public static Resource absorbBriefly(Resource before, MapNode body) {
    return absorb(before, body, FieldTexts.briefly(before), false);
  }

  /** Reads back what an operation left of the annotations; what is gone stays as it was. */
  public static Resource absorbKeeping(Resource before, MapNode body) {
    return absorb(before, body, FieldTexts.of(before), true);
  }

  /** Reads the annotations that a resource brings along. */
  public static Resource absorbIncoming(Resource resource) {
    MapNode annotations = resource.annotations();
    return annotations != null && AnnotationKeys.hasOwn(annotations)
        ? absorbKeeping(resource, resource.body())
        : resource;
  }

  private static Resource absorb(
      Resource before, MapNode body, ImmutableMap<String, String> known, boolean keep) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    MapNode rest = annotations == null ? null : AnnotationKeys.strip(annotations);
    MapNode stripped = body;
    if (metadata != null && rest != null && rest != annotations) {
      stripped = body.with("metadata", annotated(metadata, rest));
    }
    FoundTexts found = new FoundTexts(annotations, known, keep);
    Resource after = absorbSteps(before, stripped);
    return after.withHistory(found.history(after)).withTraits(found.traits(after.traits()));
  }

  /** What is noted about transformers stays apart only if nobody has touched it. */
  private static Resource absorbSteps(Resource before, MapNode body) {
    String steps = OriginNotes.steps(before);
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (steps == null) {
      return before.withBody(body);
    }
    if (metadata == null
        || annotations == null
        || !steps.equals(annotations.text(OriginNotes.STEPS))) {
      return before.withBody(body).withOrigin(before.origin().withoutSteps());
    }
    MapNode old = before.annotations();
    Node earlier = old == null ? null : old.get(OriginNotes.STEPS);
    MapNode rest =
        earlier == null
            ? annotations.without(OriginNotes.STEPS)
            : annotations.with(OriginNotes.STEPS, earlier);
    return before.withBody(body.with("metadata", annotated(metadata, rest)));
  }

  private static MapNode annotated(MapNode metadata, MapNode rest) {
    return rest.isEmpty() ? metadata.without("annotations") : metadata.with("annotations", rest);
  }
}
