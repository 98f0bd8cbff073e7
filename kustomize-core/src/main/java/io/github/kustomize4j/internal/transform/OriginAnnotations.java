package io.github.kustomize4j.internal.transform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Notes on each resource where it came from and which transformers it met, as far as {@code
 * buildMetadata} asks for it. What is there and not asked for is removed, whoever wrote it.
 * Thread-safe.
 */
public final class OriginAnnotations implements Transformer {
  /** The annotation that says where a resource came from. */
  public static final String ORIGIN = "config.kubernetes.io/origin";

  /** The annotation that says which transformers a resource met. */
  public static final String STEPS = "alpha.config.kubernetes.io/transformations";

  private final boolean origins;
  private final boolean steps;
  private final YamlReader reader;

  /**
   * A transformer.
   *
   * @param origins whether origins are noted
   * @param steps whether transformers are noted
   * @param reader reads what an earlier build has noted
   */
  public OriginAnnotations(boolean origins, boolean steps, YamlReader reader) {
    this.origins = origins;
    this.steps = steps;
    this.reader = reader;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    resources.replaceAll(this::annotate);
  }

  /** One resource with its annotations. */
  public Resource annotate(Resource resource) {
    MapNode body = resource.body();
    MapNode old = resource.annotations();
    MapNode annotations = old == null ? MapNode.empty(body.source(), body.start()) : old;
    String origin = origins ? OriginText.of(resource.origin()) : "";
    annotations = put(put(annotations, ORIGIN, origin), STEPS, steps(resource, annotations));
    MapNode metadata = body.map("metadata");
    if (metadata == null || (old == null ? annotations.isEmpty() : annotations == old)) {
      return resource;
    }
    return resource.withBody(body.with("metadata", metadata.with("annotations", annotations)));
  }

  private static MapNode put(MapNode annotations, String key, String text) {
    return text.isEmpty()
        ? annotations.without(key)
        : annotations.with(key, ScalarNode.string(annotations.source(), annotations.start(), text));
  }

  private String steps(Resource resource, MapNode annotations) {
    if (!steps) {
      return "";
    }
    StringBuilder text = new StringBuilder(earlier(annotations.get(STEPS)));
    for (Origin.Step step : resource.origin().steps()) {
      text.append(OriginText.item(OriginText.of(step)));
    }
    return text.toString();
  }

  /** What an earlier build has noted comes first. */
  private String earlier(@Nullable Node annotation) {
    if (!(annotation instanceof ScalarNode scalar)) {
      return "";
    }
    Node noted = reader.readYaml11(STEPS, scalar.text().getBytes(UTF_8));
    if (!(noted instanceof ListNode list)) {
      throw new ResolveException(notAList(scalar));
    }
    StringBuilder text = new StringBuilder();
    for (Node item : list.items()) {
      if (item instanceof MapNode map) {
        text.append(OriginText.item(OriginText.of(map)));
      }
    }
    return text.toString();
  }

  private static Diagnostic notAList(ScalarNode annotation) {
    return Diagnostic.error(
            Code.WRONG_TYPE,
            "json: cannot unmarshal string into Go value of type resource.Transformations:"
                + " the annotation `"
                + STEPS
                + "` is not a list",
            annotation)
        .hint("remove the annotation; it is written by the build");
  }
}
