package io.github.kustomize4j.tree;

/**
 * The type of a scalar, by the rules of section 10.3 of YAML 1.2 as kustomize applies them to
 * resources.
 */
public enum Tag {
  /** Text. */
  STR,
  /** An integer of any size and base; {@link ScalarNode#text} keeps the spelling. */
  INT,
  /** A number with a fraction or an exponent, an infinity or not-a-number. */
  FLOAT,
  /** True or false. */
  BOOL,
  /** Null: an empty value, {@code ~} or one of the null words. */
  NULL,
  /** A date or a point in time. */
  TIMESTAMP,
  /** Base64 text of an explicit {@code !!binary}. */
  BINARY
}
