package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;

/**
 * Says which resources a patch or replacement is for. Empty parts select anything; what the parts
 * mean (a text, or a regular expression) is up to the field.
 *
 * @param group the API group
 * @param version the version
 * @param kind the kind
 * @param name the name
 * @param namespace the namespace
 * @param labelSelector a Kubernetes selector of labels
 * @param annotationSelector the same of annotations
 * @param at the selector as it was read
 */
public record Selector(
    String group,
    String version,
    String kind,
    String name,
    String namespace,
    String labelSelector,
    String annotationSelector,
    Node at) {

  /** Reads a selector. */
  public static Selector decode(Fields fields) {
    Fields id = fields.embedded("ResId");
    Fields gvk = id.embedded("Gvk");
    return new Selector(
        gvk.string("group"),
        gvk.string("version"),
        gvk.string("kind"),
        id.string("name"),
        id.string("namespace"),
        fields.string("labelSelector"),
        fields.string("annotationSelector"),
        fields.map());
  }
}
