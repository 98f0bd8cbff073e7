/** Strategic merge and JSON6902 patches. */
module io.github.kustomize4j.patch {
  exports io.github.kustomize4j.patch;
  exports io.github.kustomize4j.patch.schema;

  requires static transitive org.jspecify;
  requires transitive io.github.kustomize4j.tree;
}
