package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ScalarNode;

/**
 * The {@code resources} field: files of resources and directories with kustomizations (bases), in
 * their order.
 */
final class ResourceStage {
  private ResourceStage() {}

  static void apply(Layer layer) {
    for (ScalarNode entry : layer.kustomization().resources()) {
      add(layer, entry);
    }
  }

  /** Accumulates one entry: a file if there is one of that name, a base otherwise. */
  static void add(Layer layer, ScalarNode entry) {
    Build build = layer.build();
    if (entry.text().isEmpty()) {
      throw new LoadException(emptyEntry().at(entry.location()));
    }
    TreePath path = build.loader().locate(layer.root(), entry.text());
    if (build.loader().files().kind(path) == FileTree.Kind.DIRECTORY) {
      addBase(layer, entry);
    } else {
      addFile(layer, entry);
    }
  }

  private static void addFile(Layer layer, ScalarNode entry) {
    for (Resource resource : layer.build().resourceFiles().load(layer.root(), entry)) {
      layer.state().append(resource, entry.location());
    }
  }

  private static void addBase(Layer layer, ScalarNode entry) {
    if (entry.text().startsWith("/")) {
      throw new LoadException(absoluteBase(entry).at(entry.location()));
    }
    Build build = layer.build();
    TreePath dir = build.loader().directory(layer.root(), entry.text(), entry.location());
    Root base = layer.enter(dir, entry);
    layer.state().merge(build.accumulateBase(base, entry), entry.location());
  }

  private static Diagnostic emptyEntry() {
    return Diagnostic.error(
            Code.INVALID_VALUE, "new root cannot be empty: an entry of `resources` has no text")
        .hint("remove the entry, or name a file or directory");
  }

  private static Diagnostic absoluteBase(ScalarNode entry) {
    return Diagnostic.error(
            Code.INVALID_VALUE, "new root `" + entry.text() + "` cannot be absolute")
        .hint("name the base by a path relative to the kustomization");
  }
}
