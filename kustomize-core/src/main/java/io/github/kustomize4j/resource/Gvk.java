package io.github.kustomize4j.resource;

import org.jspecify.annotations.Nullable;

/**
 * Group, version and kind of a resource, the way the Kubernetes API names its types.
 *
 * @param group the API group, empty for the core group
 * @param version the version within the group, empty if there is none
 * @param kind the kind
 */
public record Gvk(String group, String version, String kind) {
  /** The type of an {@code apiVersion}, divided at its first slash, and a kind. */
  public static Gvk of(String apiVersion, String kind) {
    int slash = apiVersion.indexOf('/');
    return slash < 0
        ? new Gvk("", apiVersion, kind)
        : new Gvk(apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind);
  }

  /** The value of the {@code apiVersion} field. */
  public String apiVersion() {
    return group.isEmpty() ? version : group + '/' + version;
  }

  /**
   * Whether every part that the selector gives is equal to this one's; empty parts of the selector
   * match anything.
   */
  public boolean isSelected(Gvk selector) {
    return (selector.group.isEmpty() || selector.group.equals(group))
        && (selector.version.isEmpty() || selector.version.equals(version))
        && (selector.kind.isEmpty() || selector.kind.equals(kind));
  }

  // Written out: what the compiler makes of a record is slow in the first milliseconds of a
  // process.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Gvk that
            && kind.equals(that.kind)
            && group.equals(that.group)
            && version.equals(that.version));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.hashCode() + group.hashCode()) + version.hashCode();
  }

  /**
   * The form of messages: {@code Deployment.v1.apps}, with {@code [noKind] [noVer] [noGrp]} for
   * what is empty.
   */
  @Override
  public String toString() {
    return (kind.isEmpty() ? "[noKind]" : kind)
        + '.'
        + (version.isEmpty() ? "[noVer]" : version)
        + '.'
        + (group.isEmpty() ? "[noGrp]" : group);
  }
}
