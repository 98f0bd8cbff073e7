package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * The {@code resources} field: files of resources and directories with kustomizations (bases), in
 * their order.
 */
final class ResourceStage implements Stage {
  private final Bases bases;

  ResourceStage(Bases bases) {
    this.bases = bases;
  }

  @Override
  public void apply(Layer layer) {
    for (ScalarNode entry : layer.kustomization().resources()) {
      add(layer, entry);
    }
  }

  /** Accumulates one entry: a file if there is one of that name, a base otherwise. */
  void add(Layer layer, ScalarNode entry) {
    GitUrl repository = GitUrl.parse(entry.text());
    if (Remotes.isHttp(entry.text())) {
      addHttp(layer, entry, repository);
    } else if (layer.kind(entry) == FileTree.Kind.FILE) {
      addFile(layer, entry);
    } else if (repository != null) {
      addRepository(layer, entry, repository);
    } else if (layer.kind(entry) == FileTree.Kind.DIRECTORY || entry.text().startsWith("/")) {
      addBase(layer, entry);
    } else {
      addFile(layer, entry);
    }
  }

  /**
   * An address may mean a file or a repository; whatever is wrong with the file, the repository is
   * tried next.
   */
  private void addHttp(Layer layer, ScalarNode entry, @Nullable GitUrl repository) {
    try {
      addFile(layer, entry);
    } catch (KustomizeException e) {
      if (repository == null || e.code() == Code.NOT_ENABLED) {
        throw e;
      }
      addRepository(layer, entry, repository);
    }
  }

  private void addRepository(Layer layer, ScalarNode entry, GitUrl repository) {
    Root base = layer.build().loader().remotes().enter(layer.root(), repository, entry.location());
    merge(layer, base, entry);
  }

  private void merge(Layer layer, Root base, ScalarNode entry) {
    Schema before = layer.build().schema().schema();
    Accumulated accumulated = bases.get(base, entry, layer);
    if (layer.build().schema().schema() != before) {
      layer.state().askScopes();
    }
    layer.state().merge(accumulated, entry.location());
  }

  private static void addFile(Layer layer, ScalarNode entry) {
    for (Resource resource : new ResourceFiles(layer.build()).load(layer.root(), entry)) {
      layer.state().append(resource, entry.location());
    }
  }

  private void addBase(Layer layer, ScalarNode entry) {
    Root base = layer.enter(entry);
    merge(layer, base, entry);
  }
}
