package io.github.kustomize4j;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.cache.SnapshotFileTree;
import io.github.kustomize4j.internal.pipeline.Attempt;
import io.github.kustomize4j.internal.pipeline.Build;
import io.github.kustomize4j.internal.pipeline.BuildOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Renders many directories of a tree that is taken to stay as it is meanwhile. */
final class RenderBatch {
  private final FileTree files;
  private final BuildOptions options;

  /**
   * @param options with a cache
   */
  RenderBatch(FileTree files, BuildOptions options) {
    this.files = new SnapshotFileTree(files);
    this.options = options;
  }

  RenderOutcome render(String directory) {
    Attempt attempt = Build.attempt(files, TreePath.of(directory), options);
    return new RenderOutcome(directory, attempt);
  }

  List<RenderOutcome> inOrder(Collection<String> directories, Executor executor) {
    List<CompletableFuture<RenderOutcome>> running = new ArrayList<>(directories.size());
    for (String directory : directories) {
      running.add(CompletableFuture.supplyAsync(() -> render(directory), executor));
    }
    ImmutableList.Builder<RenderOutcome> outcomes = ImmutableList.builder();
    for (CompletableFuture<RenderOutcome> one : running) {
      outcomes.add(await(one));
    }
    return outcomes.build();
  }

  void each(Collection<String> directories, Executor executor, Consumer<RenderOutcome> action) {
    List<CompletableFuture<?>> running = new ArrayList<>(directories.size());
    for (String directory : directories) {
      running.add(CompletableFuture.runAsync(() -> action.accept(render(directory)), executor));
    }
    running.forEach(RenderBatch::await);
  }

  private static <T> T await(CompletableFuture<T> running) {
    try {
      return running.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }
}
