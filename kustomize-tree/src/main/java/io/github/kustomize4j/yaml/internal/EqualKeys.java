package io.github.kustomize4j.yaml.internal;

/** What becomes of a key that stands twice in a map that is read. */
enum EqualKeys {
  /** It is an error. */
  REFUSED,
  /** The map has one entry, with the last value. */
  LAST_WINS,
  /** The map has both entries; whoever asks gets the first, and the writer refuses them. */
  KEPT
}
