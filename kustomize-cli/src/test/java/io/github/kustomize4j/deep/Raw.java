package io.github.kustomize4j.deep;

/** A scalar as it stands in YAML text: {@code 0x1F}, {@code true}, {@code ~}. */
record Raw(String text) {
  @Override
  public String toString() {
    return text;
  }
}
