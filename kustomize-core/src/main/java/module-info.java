/** Renders kustomizations: the public API and what stands behind it. */
module io.github.kustomize4j.core {
  exports io.github.kustomize4j;
  exports io.github.kustomize4j.config;
  exports io.github.kustomize4j.edit;
  exports io.github.kustomize4j.external;
  exports io.github.kustomize4j.files;
  exports io.github.kustomize4j.jackson;
  exports io.github.kustomize4j.localize;
  exports io.github.kustomize4j.resource;
  exports io.github.kustomize4j.spi;

  requires transitive com.fasterxml.jackson.databind;
  requires transitive com.google.common;
  requires io.github.kustomize4j.generators;
  requires io.github.kustomize4j.patch;
  requires java.net.http;
  requires re2j;
  requires static transitive org.jspecify;
  requires transitive io.github.kustomize4j.tree;
}
