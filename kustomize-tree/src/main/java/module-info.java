/** The immutable node tree, YAML and JSON in and out, and diagnostics. */
module io.github.kustomize4j.tree {
  exports io.github.kustomize4j.diagnostics;
  exports io.github.kustomize4j.tree;
  exports io.github.kustomize4j.yaml;

  requires static transitive org.jspecify;
}
