package io.github.kustomize4j.internal.transform.select;

import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/**
 * A selector whose parts have been read. Immutable and thread-safe.
 *
 * @param group pattern of the API group
 * @param version pattern of the version
 * @param kind pattern of the kind
 * @param name pattern of the name
 * @param namespace pattern of the namespace
 * @param labels what is asked of the labels
 * @param annotations what is asked of the annotations
 */
public record SelectorParts(
    TextPattern group,
    TextPattern version,
    TextPattern kind,
    TextPattern name,
    TextPattern namespace,
    LabelSelector labels,
    LabelSelector annotations) {

  /**
   * Reads a selector.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if a part is not a regular
   *     expression or not a selector
   */
  public static SelectorParts of(Selector selector) {
    Node at = selector.at();
    return new SelectorParts(
        TextPattern.of(selector.group(), at.fieldOrSelf("group")),
        TextPattern.of(selector.version(), at.fieldOrSelf("version")),
        TextPattern.of(selector.kind(), at.fieldOrSelf("kind")),
        TextPattern.of(selector.name(), at.fieldOrSelf("name")),
        TextPattern.of(selector.namespace(), at.fieldOrSelf("namespace")),
        LabelSelector.parse(selector.labelSelector(), at.fieldOrSelf("labelSelector")),
        LabelSelector.parse(selector.annotationSelector(), at.fieldOrSelf("annotationSelector")));
  }

  /** Whether a type is as asked. */
  public boolean matchesGvk(Gvk gvk) {
    return kind.matches(gvk.kind()) && version.matches(gvk.version()) && group.matches(gvk.group());
  }

  /** Whether labels and annotations are as asked. */
  public boolean matchesMaps(Resource resource) {
    return matchesMaps(resource.body());
  }

  /** Whether labels and annotations of a tree are as asked. */
  public boolean matchesMaps(MapNode body) {
    MapNode metadata = body.map("metadata");
    return labels.matches(metadata == null ? null : metadata.get("labels"))
        && annotations.matches(metadata == null ? null : metadata.get("annotations"));
  }

  /** Whether a part of the id was given. */
  public boolean hasId() {
    return !(group.isEmpty()
        && version.isEmpty()
        && kind.isEmpty()
        && name.isEmpty()
        && namespace.isEmpty());
  }

  /** Whether something is asked of labels or annotations. */
  public boolean hasMaps() {
    return !labels.isEmpty() || !annotations.isEmpty();
  }
}
