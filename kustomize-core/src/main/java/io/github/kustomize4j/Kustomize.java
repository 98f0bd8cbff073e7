package io.github.kustomize4j;

import io.github.kustomize4j.diagnostics.UserInfo;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.pipeline.Build;
import io.github.kustomize4j.internal.pipeline.BuildOptions;
import io.github.kustomize4j.resource.ResourceOrder;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.yaml.ReadLimits;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Renders kustomizations: the directory of one goes in, its manifests come out, byte for byte as
 * kustomize v5.8.1 prints them. Immutable and thread-safe; make one and use it everywhere, any
 * number of renders at a time. Nothing is printed, no environment variable is read, nothing outside
 * of the tree is touched.
 *
 * <p>A render ends with a {@link io.github.kustomize4j.diagnostics.KustomizeException} when its
 * input is at fault; the exception tells file, line and column, and which warnings there were
 * before.
 *
 * <p>Deeply nested input (thousands of levels) needs a thread with a large stack; on an ordinary
 * one it ends in an exception with the code {@code LIMIT_EXCEEDED}.
 */
public final class Kustomize {
  /** The version of kustomize whose output is reproduced. */
  public static final String REFERENCE_VERSION = "v5.8.1";

  private final BuildOptions options;

  private Kustomize(BuildOptions options) {
    this.options = options;
  }

  /** A renderer with the defaults of {@code kustomize build}. */
  public static Kustomize create() {
    return builder().build();
  }

  /** Starts from the defaults of {@code kustomize build}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Renders a directory of any file system.
   *
   * @param directory holds the kustomization file; relative paths count from the process's working
   *     directory
   */
  public RenderResult render(Path directory) {
    return render(FileTree.of(directory.getFileSystem()), TreePath.of(directory));
  }

  /**
   * Renders a directory of a tree.
   *
   * @param files the tree; it is only read
   * @param directory holds the kustomization file; relative paths count from the root of the tree
   */
  public RenderResult render(FileTree files, String directory) {
    return render(files, TreePath.of(directory));
  }

  /**
   * Renders a directory of a git repository.
   *
   * @param url in any of the forms that kustomize knows, such as {@code
   *     https://github.com/org/repo//overlays/prod?ref=v1}
   * @throws io.github.kustomize4j.diagnostics.LoadException if this renderer has no access to the
   *     network
   * @throws IllegalArgumentException if it is not the address of a repository
   */
  public RenderResult renderRemote(String url) {
    GitUrl parsed = GitUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException(
          "`" + UserInfo.hide(url) + "` is not the address of a git repository");
    }
    return new RenderResult(Build.run(FileTree.disk(), parsed, options));
  }

  /**
   * Renders many directories of a tree, one after the other. Each file is read once, and bases that
   * several of them have in common are built once.
   *
   * @param files the tree; it is only read, and taken to stay as it is meanwhile
   * @param directories each holds a kustomization file; relative paths count from the root of the
   *     tree
   * @return how each of them ended, in the order of the directories
   */
  public List<RenderOutcome> renderAll(FileTree files, Collection<String> directories) {
    return renderAll(files, directories, Runnable::run);
  }

  /**
   * Renders many directories of a tree at a time; as {@link #renderAll(FileTree, Collection)}
   * otherwise.
   *
   * @param executor runs the renders; this method waits for them, so do not call it from the last
   *     thread of a bounded pool with that pool
   */
  public List<RenderOutcome> renderAll(
      FileTree files, Collection<String> directories, Executor executor) {
    return batch(files).inOrder(directories, executor);
  }

  /**
   * Renders many directories of a tree at a time and keeps none of the results; as {@link
   * #renderAll(FileTree, Collection, Executor)} otherwise. Returns when all is done.
   *
   * @param action gets each outcome on the thread that rendered it, in no order, several at a time;
   *     what it throws ends this method, though not the other renders
   */
  public void renderEach(
      FileTree files,
      Collection<String> directories,
      Executor executor,
      Consumer<RenderOutcome> action) {
    batch(files).each(directories, executor, action);
  }

  private RenderBatch batch(FileTree files) {
    return new RenderBatch(files, options.sharing(RenderCache.DEFAULT_BYTES));
  }

  /**
   * Begins to render directories of a tree that changes.
   *
   * @param files the tree; it is only read
   */
  public RenderSession session(FileTree files) {
    return new RenderSession(files, options.sharing(RenderCache.DEFAULT_BYTES));
  }

  private RenderResult render(FileTree files, TreePath directory) {
    return new RenderResult(Build.run(files, directory, options));
  }

  /** Collects settings; stays on one thread. */
  public static final class Builder {
    private LoadRestriction loadRestriction = LoadRestriction.ROOT_ONLY;
    private @Nullable ResourceOrder order;
    private ReadLimits limits = ReadLimits.DEFAULTS;
    private int maxResources = Integer.MAX_VALUE;
    private boolean managedByLabel;
    private @Nullable RemoteFetcher fetcher;
    private @Nullable ProgramRunner programs;
    private HelmOptions helm = HelmOptions.DISABLED;
    private FunctionOptions functions = FunctionOptions.DISABLED;
    private @Nullable RenderCache cache;

    private Builder() {}

    /** Which files a kustomization may name; {@link LoadRestriction#ROOT_ONLY} unless said. */
    public Builder loadRestriction(LoadRestriction restriction) {
      loadRestriction = restriction;
      return this;
    }

    /**
     * The order of the output where {@code sortOptions} does not say it; {@link
     * ResourceOrder#LEGACY} unless said. A build whose kustomization says it too warns of that.
     */
    public Builder order(ResourceOrder newOrder) {
      order = newOrder;
      return this;
    }

    /** What is accepted of one input file; {@link ReadLimits#DEFAULTS} unless said. */
    public Builder limits(ReadLimits newLimits) {
      limits = newLimits;
      return this;
    }

    /**
     * How many resources any kustomization of a build may gather; a build that gathers more ends
     * with the code {@code LIMIT_EXCEEDED}. No bound unless said.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxResources(int most) {
      if (most < 0) {
        throw new IllegalArgumentException("there cannot be " + most + " resources at most");
      }
      maxResources = most;
      return this;
    }

    /**
     * Whether every resource gets the label {@code app.kubernetes.io/managed-by}; not unless said.
     */
    public Builder managedByLabel(boolean wanted) {
      managedByLabel = wanted;
      return this;
    }

    /** Who gets remote resources; without one the network is off. */
    public Builder fetcher(RemoteFetcher newFetcher) {
      fetcher = newFetcher;
      return this;
    }

    /** Who runs helm, functions and plugins; without one no program is run. */
    public Builder programs(ProgramRunner runner) {
      programs = runner;
      return this;
    }

    /** How charts are rendered; not at all unless said, and not without {@link #programs}. */
    public Builder helm(HelmOptions options) {
      helm = options;
      return this;
    }

    /**
     * Which functions and plugins may run; none unless said, and none without {@link #programs}.
     */
    public Builder functions(FunctionOptions options) {
      functions = options;
      return this;
    }

    /**
     * What renders share: files that were read, and bases that were accumulated. Nothing unless
     * said. A render with a cache gives what one without gives, also if files have changed since.
     */
    public Builder cache(RenderCache shared) {
      cache = shared;
      return this;
    }

    /** The renderer. */
    public Kustomize build() {
      return new Kustomize(
          new BuildOptions(
              loadRestriction,
              order,
              limits,
              maxResources,
              managedByLabel,
              fetcher,
              programs,
              helm,
              functions,
              cache == null ? null : cache.shared()));
    }
  }
}
