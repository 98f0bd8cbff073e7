package io.github.kustomize4j.tree;

/** How a scalar was written. Anything but {@link #PLAIN} makes its value text. */
public enum Style {
  /** Without quotes. */
  PLAIN,
  /** In single quotes. */
  SINGLE_QUOTED,
  /** In double quotes. */
  DOUBLE_QUOTED,
  /** A literal block ({@code |}). */
  LITERAL,
  /** A folded block ({@code >}). */
  FOLDED
}
