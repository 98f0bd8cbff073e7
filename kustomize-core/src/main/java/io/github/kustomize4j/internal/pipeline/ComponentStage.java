package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * The {@code components} field. A component is no base: it works on what its parent has gathered so
 * far, so its patches and transformers reach all of it.
 */
final class ComponentStage {
  private ComponentStage() {}

  static void apply(Layer layer) {
    for (ScalarNode entry : layer.kustomization().components()) {
      Build build = layer.build();
      TreePath dir = build.loader().directory(layer.root(), entry.text(), entry.location());
      Root root = layer.enter(dir, entry);
      Layer component = Layer.load(build, root, layer.state(), entry.location());
      if (!component.kustomization().isComponent()) {
        throw new KustomizationException(notAComponent(component, dir).at(entry.location()));
      }
      component.accumulate();
    }
  }

  private static Diagnostic notAComponent(Layer found, TreePath dir) {
    return Diagnostic.error(
            Code.INVALID_VALUE,
            "expected kind 'Component' for path `"
                + dir
                + "` but got `"
                + found.kustomization().kind()
                + "`")
        .hint("list it under `resources`, or give it `kind: Component`");
  }
}
