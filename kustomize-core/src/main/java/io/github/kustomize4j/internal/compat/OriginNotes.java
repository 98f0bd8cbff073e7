package io.github.kustomize4j.internal.compat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotations about origins and transformers, while a build that was asked for them ({@code
 * buildMetadata}) goes on. The one about the origin stands in the tree from the beginning, where
 * everybody sees it and may change it. The one about transformers grows with each of them; it is
 * kept in {@link Origin#steps}, and {@link BuildAnnotations} puts it into the tree for who looks at
 * it. Stays on one thread.
 */
public final class OriginNotes {
  /** The annotation that says where a resource came from. */
  public static final String ORIGIN = "config.kubernetes.io/origin";

  /** The annotation that says which transformers a resource met. */
  public static final String STEPS = "alpha.config.kubernetes.io/transformations";

  private final YamlReader reader;
  // Most resources have a text that was checked for another one, or for an earlier transformer.
  private final Set<String> readable = new HashSet<>();

  /**
   * Notes of one build.
   *
   * @param reader reads what others have written into the annotations
   */
  public OriginNotes(YamlReader reader) {
    this.reader = reader;
  }

  /**
   * The resource with its origin noted; as it is if nothing is known.
   *
   * @throws ResolveException if its annotations are no map
   */
  public static Resource withOrigin(Resource resource) {
    String text = OriginText.of(resource.origin());
    if (text.isEmpty()) {
      return resource;
    }
    MapNode metadata = resource.body().map("metadata");
    Node annotations = metadata == null ? null : metadata.get("annotations");
    if (annotations != null && !annotations.isNull() && !(annotations instanceof MapNode)) {
      throw new ResolveException(notAMap(resource, annotations));
    }
    return put(resource, ORIGIN, text);
  }

  private static Resource put(Resource resource, String key, String text) {
    MapNode body = resource.body();
    MapNode metadata = orEmpty(body.map("metadata"), body);
    MapNode changed =
        orEmpty(metadata.map("annotations"), body)
            .with(key, ScalarNode.string(body.source(), body.start(), text));
    return resource.withBody(body.with("metadata", metadata.with("annotations", changed)));
  }

  private static MapNode orEmpty(@Nullable MapNode map, Node at) {
    return map == null ? MapNode.empty(at.source(), at.start()) : map;
  }

  /**
   * The resource with one more transformer noted, and all its annotations made texts. One without
   * an origin, since the transformer made it or took the annotation away, has the transformer for
   * its origin.
   *
   * @param made the transformer as an origin
   * @throws ResolveException if something else was written into the annotations
   */
  public Resource withStep(Resource resource, Origin.Step step, Origin made) {
    ScalarNode origin = annotation(resource, ORIGIN);
    if (origin == null) {
      return put(resource.withOrigin(made), ORIGIN, OriginText.of(made));
    }
    requireOrigin(origin);
    Resource noted = withReadableSteps(resource);
    return AnnotationTexts.rewritten(noted.withOrigin(noted.origin().withStep(step)));
  }

  private static @Nullable ScalarNode annotation(Resource resource, String key) {
    MapNode annotations = resource.annotations();
    return annotations != null && annotations.get(key) instanceof ScalarNode text ? text : null;
  }

  private void requireOrigin(ScalarNode origin) {
    if (readable.add(origin.text())) {
      Node read = reader.readYaml11(ORIGIN, origin.text().getBytes(UTF_8));
      if (read != null && !read.isNull() && !(read instanceof MapNode)) {
        throw new ResolveException(unreadable(ORIGIN, "resource.Origin", origin));
      }
    }
  }

  /** What was noted by an earlier build, or by a patch, is read and written anew. */
  private Resource withReadableSteps(Resource resource) {
    ScalarNode written = annotation(resource, STEPS);
    if (written == null || !resource.origin().steps().isEmpty()) {
      return resource;
    }
    Node noted = reader.readYaml11(STEPS, written.text().getBytes(UTF_8));
    if (noted == null || noted.isNull()) {
      return put(resource, STEPS, "");
    }
    if (!(noted instanceof ListNode list)) {
      throw new ResolveException(unreadable(STEPS, "resource.Transformations", written));
    }
    StringBuilder text = new StringBuilder();
    for (Node item : list.items()) {
      if (item instanceof MapNode map) {
        text.append(OriginText.item(OriginText.of(map)));
      }
    }
    return put(resource, STEPS, text.toString());
  }

  /** The text of the annotation about transformers; null if none is noted. */
  static @Nullable String steps(Resource resource) {
    if (resource.origin().steps().isEmpty()) {
      return null;
    }
    ScalarNode earlier = annotation(resource, STEPS);
    StringBuilder text = new StringBuilder(earlier == null ? "" : earlier.text());
    for (Origin.Step step : resource.origin().steps()) {
      text.append(OriginText.item(OriginText.of(step)));
    }
    return text.toString();
  }

  /** The resource with what is noted about transformers in its tree. */
  public static Resource spelledOut(Resource resource) {
    String steps = steps(resource);
    return steps == null
        ? resource
        : put(resource.withOrigin(resource.origin().withoutSteps()), STEPS, steps);
  }

  private static Diagnostic notAMap(Resource resource, Node annotations) {
    String found = annotations instanceof ListNode ? "SequenceNode" : "ScalarNode";
    return Diagnostic.error(
            Code.WRONG_TYPE,
            "cannot add path annotation: considering field 'metadata/annotations' of object "
                + resource.id()
                + ": wrong node kind: expected MappingNode but got "
                + found,
            annotations)
        .hint("write the annotations as a map");
  }

  private static Diagnostic unreadable(String key, String type, ScalarNode annotation) {
    return Diagnostic.error(
            Code.WRONG_TYPE,
            "json: cannot unmarshal string into Go value of type "
                + type
                + ": the annotation `"
                + key
                + "` does not say what the build writes there",
            annotation)
        .hint("remove the annotation; it is written by the build");
  }
}
