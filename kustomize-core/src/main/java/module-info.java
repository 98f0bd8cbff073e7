/** Renders kustomizations: the public API and what stands behind it. */
module io.github.kustomize4j.core {
  exports io.github.kustomize4j;
  exports io.github.kustomize4j.files;
  exports io.github.kustomize4j.resource;

  requires com.fasterxml.jackson.databind;
  requires transitive com.google.common;
  requires io.github.kustomize4j.generators;
  requires io.github.kustomize4j.patch;
  requires re2j;
  requires static transitive org.jspecify;
  requires transitive io.github.kustomize4j.tree;
}
