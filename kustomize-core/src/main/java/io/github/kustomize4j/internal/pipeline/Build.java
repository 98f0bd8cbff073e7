package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.cache.TraceCheck;
import io.github.kustomize4j.internal.cache.TracingFileTree;
import io.github.kustomize4j.internal.load.PathAdvice;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.spi.GitUrl;
import java.util.function.Supplier;

/**
 * One render from a directory to resources in output order. Stays on one thread and is used once.
 *
 * <p>How it works: the kustomization that is built becomes a {@link Layer}, on which the {@link
 * Stages} work in turn. A stage that meets a base or a component makes a layer of it, on which all
 * stages work before it goes on itself. What they have gathered at the root goes through {@link
 * Finish}. What all layers share is the {@link BuildContext}.
 */
public final class Build {
  private final TracingFileTree files;
  private final BuildContext context;
  private final Stages stages;

  private Build(FileTree tree, BuildOptions options) {
    files = new TracingFileTree(tree, options.cache() != null);
    context = new BuildContext(files, options);
    stages = new Stages(new Bases(context, files, TraceCheck.of(tree)));
  }

  /**
   * Renders the kustomization of a directory.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if the input is at fault
   */
  public static Built run(FileTree tree, TreePath directory, BuildOptions options) {
    Build build = new Build(tree, options);
    return build.run(() -> Root.of(build.existing(directory)));
  }

  /** Renders the kustomization of a directory; a failure by the fault of the input is a value. */
  public static Attempt attempt(FileTree tree, TreePath directory, BuildOptions options) {
    Build build = new Build(tree, options);
    try {
      Built built = build.run(() -> Root.of(build.existing(directory)));
      return new Attempt(built, null, built.trace());
    } catch (KustomizeException failure) {
      return new Attempt(null, failure, build.files.finish());
    }
  }

  /**
   * Renders the kustomization of a directory in a git repository.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if it cannot be had or is at fault
   */
  public static Built run(FileTree tree, GitUrl url, BuildOptions options) {
    Build build = new Build(tree, options);
    return build.run(() -> build.context.loader().remotes().enter(null, url, null));
  }

  private Built run(Supplier<Root> root) {
    Remotes remotes = context.loader().remotes();
    Diagnostics diagnostics = context.diagnostics();
    try (remotes) {
      ImmutableList<Resource> resources = render(root.get());
      return new Built(resources, ImmutableList.copyOf(diagnostics.toList()), files.finish());
    } catch (KustomizeException e) {
      throw e.withWarnings(diagnostics.toList());
    } catch (StackOverflowError e) {
      throw StackGuard.tooDeep().withWarnings(diagnostics.toList());
    }
  }

  private ImmutableList<Resource> render(Root root) {
    Layer layer = Layer.root(context, stages, root);
    if (!layer.kustomization().buildMetadata().isEmpty()) {
      context.track();
    }
    layer.accumulate();
    return Finish.apply(layer);
  }

  private TreePath existing(TreePath directory) {
    return switch (files.kind(directory)) {
      case DIRECTORY -> files.real(directory);
      case ABSENT ->
          throw new LoadException(
              mustBuildAt(Code.FILE_NOT_FOUND, directory, "no such file or directory")
                  .hint(PathAdvice.onDirectory(files, directory)));
      default ->
          throw new LoadException(
              mustBuildAt(Code.FILE_UNREADABLE, directory, "file is not directory")
                  .hint("give the directory of the file: `" + directory.parent() + '`'));
    };
  }

  private static Diagnostic mustBuildAt(Code code, TreePath directory, String problem) {
    return Diagnostic.error(code, "must build at directory: `" + directory + "`: " + problem);
  }
}
