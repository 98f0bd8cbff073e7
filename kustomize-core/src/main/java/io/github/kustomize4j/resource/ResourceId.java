package io.github.kustomize4j.resource;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a resource: its type, namespace and name. Two ids are equal when type and name
 * are, and their <em>effective</em> namespaces: an absent namespace counts as {@code default}, and
 * kinds that live outside of namespaces all have the same one. Immutable.
 */
public final class ResourceId {
  /** The effective namespace of everything that is cluster-scoped. */
  public static final String CLUSTER = "_non_namespaceable_";

  /** The effective namespace of what names none. */
  public static final String DEFAULT_NAMESPACE = "default";

  private final Gvk gvk;
  private final String name;
  private final String namespace;
  private final String effectiveNamespace;
  private final int hash;

  private ResourceId(Gvk gvk, String name, String namespace, String effectiveNamespace) {
    this.gvk = gvk;
    this.name = name;
    this.namespace = namespace;
    this.effectiveNamespace = effectiveNamespace;
    hash = 31 * (31 * name.hashCode() + gvk.hashCode()) + effectiveNamespace.hashCode();
  }

  /** The id of an object of a kind with known scope. */
  public static ResourceId of(Gvk gvk, String name, String namespace, boolean clusterScoped) {
    return new ResourceId(gvk, name, namespace, clusterScoped ? CLUSTER : effective(namespace));
  }

  private static String effective(String namespace) {
    return namespace.isEmpty() ? DEFAULT_NAMESPACE : namespace;
  }

  /** The type. */
  public Gvk gvk() {
    return gvk;
  }

  /** The value of {@code metadata.name}. */
  public String name() {
    return name;
  }

  /** The value of {@code metadata.namespace}, empty if there is none. */
  public String namespace() {
    return namespace;
  }

  /** The namespace that counts for equality. */
  public String effectiveNamespace() {
    return effectiveNamespace;
  }

  /** The value of {@code metadata.namespace}, or the default one, whether it counts or not. */
  public String namespaceOrDefault() {
    return effective(namespace);
  }

  /** Whether the object lives outside of namespaces. */
  public boolean clusterScoped() {
    return effectiveNamespace.equals(CLUSTER);
  }

  /** This id of another group and version. */
  public ResourceId withGroupVersion(Gvk newGvk) {
    return gvk.group().equals(newGvk.group()) && gvk.version().equals(newGvk.version())
        ? this
        : new ResourceId(
            new Gvk(newGvk.group(), newGvk.version(), gvk.kind()),
            name,
            namespace,
            effectiveNamespace);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ResourceId that
            && hash == that.hash
            && name.equals(that.name)
            && gvk.equals(that.gvk)
            && effectiveNamespace.equals(that.effectiveNamespace));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The form of messages: {@code Pod.v1.[noGrp]/x.[noNs]}. */
  @Override
  public String toString() {
    return gvk
        + "/"
        + (name.isEmpty() ? "[noName]" : name)
        + '.'
        + (namespace.isEmpty() ? "[noNs]" : namespace);
  }
}
