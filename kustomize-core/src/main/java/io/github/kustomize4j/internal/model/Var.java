package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.tree.Node;

/**
 * An entry of {@code vars}.
 *
 * @param name the name in <code>$(NAME)</code>
 * @param object the object that has the value
 * @param fieldPath the field of that object, as written; empty for the default
 * @param at the entry as it was read
 */
public record Var(String name, Target object, String fieldPath, Node at) {

  /** Reads an entry. */
  public static Var decode(Fields fields) {
    Target object = fields.object("objref", "types.Target", Target::decode);
    String path =
        fields.object("fieldref", "types.FieldSelector", field -> field.string("fieldPath"));
    return new Var(
        fields.string("name"),
        object == null ? Target.NONE : object,
        path == null ? "" : path,
        fields.map());
  }

  /**
   * The object that a variable refers to.
   *
   * @param gvk its type
   * @param name its name
   * @param namespace its namespace, empty for any
   */
  public record Target(Gvk gvk, String name, String namespace) {
    static final Target NONE = new Target(new Gvk("", "", ""), "", "");

    static Target decode(Fields fields) {
      Fields gvk = fields.embedded("Gvk");
      return new Target(
          type(
              fields.string("apiVersion"),
              gvk.string("group"),
              gvk.string("version"),
              gvk.string("kind")),
          fields.string("name"),
          fields.string("namespace"));
    }

    /** An apiVersion takes the place of group and version. */
    private static Gvk type(String apiVersion, String group, String version, String kind) {
      return apiVersion.isEmpty() ? new Gvk(group, version, kind) : Gvk.of(apiVersion, kind);
    }
  }
}
