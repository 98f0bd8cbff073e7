package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.List;

/** A program outside of the build that makes or changes objects, with its configuration. */
public interface ExternalPlugin {
  /**
   * What it makes of nothing.
   *
   * @return objects; as a program may print anything, they are yet to be checked
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if it may not run, or fails
   */
  List<Node> generate();

  /**
   * What it makes of resources.
   *
   * @param objects the resources with all annotations that a plugin may see
   * @return all objects that there are now; they are yet to be checked
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if it may not run, or fails
   */
  List<Node> transform(List<MapNode> objects);
}
