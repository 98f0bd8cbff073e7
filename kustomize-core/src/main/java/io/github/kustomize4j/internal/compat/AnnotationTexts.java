package io.github.kustomize4j.internal.compat;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Node.Fact;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Some operations of the reference write all annotations of a resource anew: whatever their values
 * were, they are texts then. After a JSON patch it does so, when it notes a transformer, and in the
 * end.
 */
public final class AnnotationTexts {
  private static final String ANNOTATIONS = "annotations";

  private AnnotationTexts() {}

  /**
   * The resource with its annotations written anew. None that are empty, or never were a map or
   * list, are left.
   *
   * @throws ResolveException if there is one without a name
   */
  public static Resource rewritten(Resource resource) {
    return rewritten(resource, AnnotationTexts::requireNames);
  }

  /** The same, but where there is an annotation without a name all of them go. */
  public static Resource rewrittenIfNamed(Resource resource) {
    return rewritten(
        resource, annotations -> annotations.has("") ? none(annotations) : annotations);
  }

  private static Resource rewritten(Resource resource, UnaryOperator<MapNode> check) {
    Resource own = resource.withOwnAnnotations();
    MapNode body = own.body();
    return body.get("metadata") instanceof MapNode metadata
        ? own.withBody(body.with("metadata", rewritten(metadata, check)))
        : own;
  }

  private static MapNode rewritten(MapNode metadata, UnaryOperator<MapNode> check) {
    Node annotations = metadata.get(ANNOTATIONS);
    if (annotations == null) {
      return metadata;
    }
    MapNode named = annotations instanceof ListNode list ? pairs(list) : map(annotations);
    MapNode checked = check.apply(named);
    return checked.isEmpty()
        ? metadata.without(ANNOTATIONS)
        : metadata.with(ANNOTATIONS, checked.mapValues(Fact.ANNOTATIONS, AnnotationTexts::of));
  }

  private static MapNode map(Node annotations) {
    return annotations instanceof MapNode map ? map : none(annotations);
  }

  private static MapNode none(Node annotations) {
    return MapNode.empty(annotations.source(), annotations.start());
  }

  /**
   * Of a list the reference takes names and values in turn.
   *
   * @throws ResolveException if one of the two is missing, or a name is that of a merge key
   */
  public static MapNode pairs(ListNode list) {
    if (list.size() % 2 != 0) {
      throw failed("the annotations are a list of an odd number of items", list);
    }
    Map<String, Integer> last = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i += 2) {
      last.put(list.get(i) instanceof ScalarNode name ? name.text() : "", i);
    }
    MapNode.Builder map = MapNode.builder(list.source(), list.start());
    last.forEach(
        (name, i) ->
            map.put(
                requireNoMerge(name, list),
                list.get(i).start(),
                list.get(i) instanceof ScalarNode scalar ? scalar.type() : Tag.STR,
                list.get(i + 1)));
    return map.build();
  }

  private static String requireNoMerge(String name, ListNode list) {
    if (name.equals("<<")) {
      throw failed("yaml: map merge requires map or sequence of maps as the value", list);
    }
    return name;
  }

  /**
   * The annotations as they are.
   *
   * @throws ResolveException if there is one without a name
   */
  public static MapNode requireNames(MapNode annotations) {
    int at = annotations.indexOf("");
    if (at >= 0) {
      throw failed(
          "wrong node kind: expected ScalarNode but got MappingNode: an annotation has no name",
          annotations);
    }
    return annotations;
  }

  /**
   * The resource, of which the build wants to note something.
   *
   * @throws ResolveException if its annotations are a list with items
   */
  public static Resource requireNoList(Resource resource) {
    MapNode metadata = resource.body().map("metadata");
    Node annotations = metadata == null ? null : metadata.get(ANNOTATIONS);
    if (annotations != null) {
      requireNoList(annotations);
    }
    return resource;
  }

  /** Refuses annotations that are a list with items. */
  public static void requireNoList(Node annotations) {
    if (annotations instanceof ListNode list && !list.isEmpty()) {
      throw failed("wrong node kind: expected MappingNode but got SequenceNode", list);
    }
  }

  private static ResolveException failed(String problem, Node annotations) {
    return new ResolveException(
        Diagnostic.error(Code.TRANSFORM_FAILED, problem, annotations)
            .hint("`annotations` is a map of names and texts"));
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
