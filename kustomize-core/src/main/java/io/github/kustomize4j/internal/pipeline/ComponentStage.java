package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * The {@code components} field. A component is no base: it works on what its parent has gathered so
 * far, so its patches and transformers reach all of it.
 */
final class ComponentStage {
  private ComponentStage() {}

  static void apply(Layer layer) {
    for (ScalarNode entry : layer.kustomization().components()) {
      Root root = root(layer, entry);
      Layer component = layer.below(root, layer.state(), entry);
      if (!component.kustomization().isComponent()) {
        throw new KustomizationException(notAComponent(component, root.dir()).at(entry.location()));
      }
      layer.state().resources.takeRenamed();
      component.accumulate();
      requireUniqueIds(layer.state().resources, entry);
    }
  }

  /** What a component has changed joins the parent anew, so no two resources may have one id. */
  private static void requireUniqueIds(ResourceSet.Editor resources, ScalarNode entry) {
    for (int slot : resources.takeRenamed()) {
      Resource resource = resources.get(slot);
      if (resource != null && resources.withId(resource.id()).length > 1) {
        throw new ResolveException(collision(resource).at(entry.location()));
      }
    }
  }

  private static Diagnostic collision(Resource resource) {
    return Diagnostic.error(
            Code.DUPLICATE_ID,
            "may not add resource with an already registered id: "
                + resource.id()
                + " at "
                + resource.body().location())
        .hint("a patch or replacement of the component gave two resources one name");
  }

  private static Root root(Layer layer, ScalarNode entry) {
    GitUrl repository = GitUrl.parse(entry.text());
    if (repository != null) {
      return layer.build().loader().remotes().enter(layer.root(), repository, entry.location());
    }
    return layer.enter(entry);
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
