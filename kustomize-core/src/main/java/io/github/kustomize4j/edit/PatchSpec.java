package io.github.kustomize4j.edit;

/**
 * An entry of {@code patches}; empty texts are absent. Immutable.
 *
 * @param path the file with the patch
 * @param patch the patch itself
 * @param group the group of the resources it is for
 * @param version their version
 * @param kind their kind
 * @param name their name
 * @param namespace their namespace
 * @param annotationSelector what their annotations must say
 * @param labelSelector what their labels must say
 */
public record PatchSpec(
    String path,
    String patch,
    String group,
    String version,
    String kind,
    String name,
    String namespace,
    String annotationSelector,
    String labelSelector) {

  /** A patch in a file, for the resource that it names itself. */
  public static PatchSpec ofPath(String path) {
    return new PatchSpec(path, "", "", "", "", "", "", "", "");
  }

  /** A patch in place, for the resource that it names itself. */
  public static PatchSpec ofText(String patch) {
    return new PatchSpec("", patch, "", "", "", "", "", "", "");
  }
}
