package io.github.kustomize4j.resource;

/** What a generated object does when one of its id is there already. */
public enum Behavior {
  /** The resource was not generated. */
  NONE,
  /** Nothing was said, which acts as {@link #CREATE}. */
  UNSPECIFIED,
  /** Refuse. */
  CREATE,
  /** Take its place. */
  REPLACE,
  /** Add to its data. */
  MERGE;

  /** The behavior of a name; anything unknown or absent is {@link #UNSPECIFIED}. */
  public static Behavior of(String name) {
    return switch (name) {
      case "create" -> CREATE;
      case "replace" -> REPLACE;
      case "merge" -> MERGE;
      default -> UNSPECIFIED;
    };
  }

  /** The name in kustomization files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
