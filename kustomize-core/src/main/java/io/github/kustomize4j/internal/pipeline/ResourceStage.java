package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

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
  private static void addHttp(Layer layer, ScalarNode entry, @Nullable GitUrl repository) {
    try {
      addFile(layer, entry);
    } catch (KustomizeException e) {
      if (repository == null || e.code() == Code.NOT_ENABLED) {
        throw e;
      }
      addRepository(layer, entry, repository);
    }
  }

  private static void addRepository(Layer layer, ScalarNode entry, GitUrl repository) {
    Build build = layer.build();
    Root base = build.loader().remotes().enter(layer.root(), repository, entry.location());
    layer.state().merge(build.bases().get(base, entry, layer), entry.location());
  }

  private static void addFile(Layer layer, ScalarNode entry) {
    for (Resource resource : layer.build().resourceFiles().load(layer.root(), entry)) {
      layer.state().append(resource, entry.location());
    }
  }

  private static void addBase(Layer layer, ScalarNode entry) {
    Build build = layer.build();
    Root base = layer.enter(entry);
    layer.state().merge(build.bases().get(base, entry, layer), entry.location());
  }
}
