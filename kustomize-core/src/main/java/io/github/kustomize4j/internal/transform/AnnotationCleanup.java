package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.internal.compat.AnnotationTexts;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the annotations of every resource in the end: those that are kustomize's own are
 * removed, whoever wrote them; values become texts; what is then empty, or never was a map, goes.
 * Thread-safe.
 */
public final class AnnotationCleanup implements ResourceTransformer {
  private static final String ANNOTATIONS = "annotations";

  private static final ImmutableSet<String> INTERNAL =
      ImmutableSet.of(
          "internal.config.kubernetes.io/previousKinds",
          "internal.config.kubernetes.io/previousNames",
          "internal.config.kubernetes.io/prefixes",
          "internal.config.kubernetes.io/suffixes",
          "internal.config.kubernetes.io/previousNamespaces",
          "internal.config.kubernetes.io/allowNameChange",
          "internal.config.kubernetes.io/allowKindChange",
          "internal.config.kubernetes.io/refBy",
          "internal.config.kubernetes.io/generatorBehavior",
          "internal.config.kubernetes.io/needsHashSuffix",
          "internal.config.kubernetes.io/path",
          "internal.config.kubernetes.io/index",
          "internal.config.kubernetes.io/seqindent",
          "internal.config.kubernetes.io/id",
          "config.k8s.io/id",
          "internal.config.kubernetes.io/annotations-migration-resource-id",
          "config.kubernetes.io/path",
          "config.kubernetes.io/index",
          "internal.config.kubernetes.io/helm-generated");

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    return AnnotationCleanup::clean;
  }

  private static Resource clean(Resource resource) {
    MapNode body = resource.body();
    Node metadata = body.get("metadata");
    if (metadata == null) {
      return resource.withBody(withEmptyMetadata(body));
    }
    return metadata instanceof MapNode map
        ? resource.withBody(body.with("metadata", cleanMetadata(joined(map), resource)))
        : resource;
  }

  /** An object without metadata gets empty ones, since its annotations are set, to none. */
  private static MapNode withEmptyMetadata(MapNode body) {
    return body.with("metadata", MapNode.empty(body.source(), body.start()));
  }

  /** One field of the entries of all, where {@code annotations} stands twice: the first wins. */
  private static MapNode joined(MapNode metadata) {
    int first = metadata.indexOf(ANNOTATIONS);
    if (first == metadata.lastIndexOf(ANNOTATIONS)) {
      return metadata;
    }
    MapNode.Builder all = MapNode.builder(metadata.source(), metadata.start());
    for (int i = metadata.size() - 1; i >= 0; i--) {
      if (metadata.key(i).equals(ANNOTATIONS) && metadata.value(i) instanceof MapNode map) {
        for (int j = 0; j < map.size(); j++) {
          all.copy(map, j, map.value(j));
        }
      }
    }
    MapNode.Builder rest = MapNode.builder(metadata.source(), metadata.start());
    for (int i = 0; i < metadata.size(); i++) {
      if (i == first) {
        rest.copy(metadata, i, all.build());
      } else if (!metadata.key(i).equals(ANNOTATIONS)) {
        rest.copy(metadata, i, metadata.value(i));
      }
    }
    return rest.build();
  }

  private static MapNode cleanMetadata(MapNode metadata, Resource resource) {
    Node annotations = metadata.get(ANNOTATIONS);
    if (annotations == null) {
      return metadata;
    }
    MapNode map = map(annotations, resource);
    MapNode cleaned = map == null ? null : cleanValues(AnnotationTexts.requireNames(map));
    return cleaned == null || cleaned.isEmpty()
        ? metadata.without(ANNOTATIONS)
        : metadata.with(ANNOTATIONS, cleaned);
  }

  /** A list is names and values in turn, unless the build has put annotations of its own there. */
  private static @Nullable MapNode map(Node annotations, Resource resource) {
    if (annotations instanceof ListNode list) {
      if (BuildAnnotations.hasOwn(resource)) {
        AnnotationTexts.requireNoList(list);
      }
      return AnnotationTexts.pairs(list);
    }
    return annotations instanceof MapNode map ? map : null;
  }

  private static MapNode cleanValues(MapNode annotations) {
    boolean clean = true;
    for (int i = 0; i < annotations.size() && clean; i++) {
      String key = annotations.key(i);
      clean =
          !INTERNAL.contains(key)
              && annotations.indexOf(key) == i
              && AnnotationTexts.isText(annotations.value(i));
    }
    return clean ? annotations : cleanedCopy(annotations);
  }

  /** Of an annotation that stands twice the last counts. */
  private static MapNode cleanedCopy(MapNode annotations) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < annotations.size(); i++) {
      last.put(annotations.key(i), i);
    }
    MapNode.Builder cleaned = MapNode.builder(annotations.source(), annotations.start());
    for (int i = 0; i < annotations.size(); i++) {
      String key = annotations.key(i);
      if (!INTERNAL.contains(key) && Objects.equals(last.get(key), i)) {
        cleaned.copy(annotations, i, AnnotationTexts.of(annotations.value(i)));
      }
    }
    return cleaned.build();
  }
}
