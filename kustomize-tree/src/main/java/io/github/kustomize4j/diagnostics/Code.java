package io.github.kustomize4j.diagnostics;

/**
 * What went wrong, as a name that stays the same across versions. The names are part of the API.
 */
public enum Code {
  /** A file or directory is not there. */
  FILE_NOT_FOUND,
  /**
   * A path is there but is not what was expected (a directory for a file, a pipe, ...) or cannot be
   * read.
   */
  FILE_UNREADABLE,
  /** A file lies outside of the root of the kustomization that names it. */
  OUTSIDE_ROOT,
  /** A directory holds no kustomization file. */
  KUSTOMIZATION_NOT_FOUND,
  /** A directory holds more than one kustomization file. */
  KUSTOMIZATION_AMBIGUOUS,
  /** A kustomization that leads back to itself. */
  CYCLE,
  /** A remote resource that is not allowed or could not be fetched. */
  REMOTE,
  /** An input that is larger, deeper or more than a limit allows. */
  LIMIT_EXCEEDED,
  /** Text that is not YAML or JSON. */
  SYNTAX,
  /** A key that stands twice in one map. */
  DUPLICATE_KEY,
  /** A value that the output cannot hold, such as an infinite number. */
  UNREPRESENTABLE,
  /** A field that a kustomization file does not know. */
  UNKNOWN_FIELD,
  /** A field whose value has the wrong type. */
  WRONG_TYPE,
  /** A field whose value is not allowed, or that conflicts with another. */
  INVALID_VALUE,
  /** A field that is out of date. */
  DEPRECATED,
  /** An object that lacks what every resource has: kind, metadata.name. */
  NOT_A_RESOURCE,
  /** Two resources of one id. */
  DUPLICATE_ID,
  /** A patch that is neither a strategic merge nor a JSON patch, or both. */
  PATCH_INVALID,
  /** A patch without a resource to apply to. */
  PATCH_TARGET_NOT_FOUND,
  /** A patch with more resources than one to apply to. */
  PATCH_TARGET_AMBIGUOUS,
  /** A patch that does not apply to its target. */
  PATCH_FAILED,
  /** A generator's source that is not of the right form. */
  GENERATOR_SOURCE,
  /** A generated object that meets, or lacks, one of its id. */
  GENERATOR_CONFLICT,
  /** A transformer that found something else than it expects in a resource. */
  TRANSFORM_FAILED,
  /** A replacement whose source or target is not there or does not fit. */
  REPLACEMENT_FAILED,
  /** A variable that has no value, or two. */
  VAR_FAILED,
  /** Something that a flag would have to allow. */
  NOT_ENABLED,
  /** A program that could not be run or that failed. */
  PROGRAM_FAILED,
  /** Anything the kind of which is told by the text alone. */
  OTHER
}
