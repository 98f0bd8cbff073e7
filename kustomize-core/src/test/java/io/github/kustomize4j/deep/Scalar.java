package io.github.kustomize4j.deep;

/** A scalar as it stands in YAML text: {@code 0x1F}, {@code "a\tb"}, {@code ~}. */
record Scalar(String text) {
  @Override
  public String toString() {
    return text;
  }
}
