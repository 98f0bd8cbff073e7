package io.github.kustomize4j.diagnostics;

/** How grave a diagnostic is. */
public enum Severity {
  /** The build goes on. */
  WARNING,
  /** The build ends without output. */
  ERROR
}
