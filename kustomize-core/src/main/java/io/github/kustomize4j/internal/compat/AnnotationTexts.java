package io.github.kustomize4j.internal.compat;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Some operations of the reference write all annotations of a resource anew: whatever their values
 * were, they are texts then. After a JSON patch it does so, when it notes a transformer, and in the
 * end.
 */
public final class AnnotationTexts {
  private AnnotationTexts() {}

  /**
   * The resource with its annotations written anew. None that are empty, or never were a map, are
   * left.
   */
  public static Resource rewritten(Resource resource) {
    Resource own = resource.withOwnAnnotations();
    MapNode body = own.body();
    return body.get("metadata") instanceof MapNode metadata
        ? own.withBody(body.with("metadata", rewritten(metadata)))
        : own;
  }

  private static MapNode rewritten(MapNode metadata) {
    Node annotations = metadata.get("annotations");
    if (annotations == null) {
      return metadata;
    }
    return annotations instanceof MapNode map && !map.isEmpty()
        ? metadata.with("annotations", map.mapValues(AnnotationTexts::of))
        : metadata.without("annotations");
  }

  /** Whether a value is as {@link #of} leaves it. */
  public static boolean isText(@Nullable Node value) {
    return value instanceof ScalarNode scalar
        && scalar.isString()
        && (scalar.style() == Style.LITERAL || scalar.text().indexOf('\n') < 0);
  }

  /** A map or list becomes an empty text, as does a null that was written as nothing. */
  public static Node of(Node value) {
    return value instanceof ScalarNode scalar
        ? of(scalar)
        : ScalarNode.of(value.source(), value.start(), "", Tag.STR, Style.PLAIN);
  }

  /**
   * Texts are written anew, those of several lines as literal blocks: so nothing is left of what
   * printing a folded block does to its text, and a text that begins with a tab becomes a fault.
   */
  private static ScalarNode of(ScalarNode scalar) {
    if (scalar.text().indexOf('\n') >= 0) {
      return scalar.withText(scalar.text(), Tag.STR).withStyle(Style.LITERAL);
    }
    return scalar.isString() ? scalar : scalar.withText(scalar.text(), Tag.STR);
  }
}
