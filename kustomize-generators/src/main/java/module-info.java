/** The generators of config maps and secrets, and the content hash. */
module io.github.kustomize4j.generators {
  exports io.github.kustomize4j.generate;

  requires static transitive org.jspecify;
  requires transitive io.github.kustomize4j.tree;
}
