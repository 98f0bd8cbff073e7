package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.resource.Gvk;

/**
 * One place that a transformer visits: a path within the objects of a type. Empty parts of the type
 * match anything. Immutable.
 *
 * @param group the API group, empty for any
 * @param version the version, empty for any
 * @param kind the kind, empty for any
 * @param path the path as {@link io.github.kustomize4j.tree.FieldPath} reads it
 * @param create whether missing fields on the path are made, where the transformer makes any
 */
public record FieldSpec(String group, String version, String kind, String path, boolean create) {
  /** A place in objects of every type. */
  public static FieldSpec ofAny(String path, boolean create) {
    return new FieldSpec("", "", "", path, create);
  }

  /** The selector of types. */
  public Gvk gvk() {
    return new Gvk(group, version, kind);
  }

  /** Whether objects of a type are visited. */
  public boolean selects(Gvk type) {
    return matches(group, type.group())
        && matches(version, type.version())
        && matches(kind, type.kind());
  }

  private static boolean matches(String wanted, String actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }
}
