package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.cache.TraceCheck;
import io.github.kustomize4j.internal.cache.TracingFileTree;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.plugin.HelmApiVersions;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One render from a directory to resources in output order. Stays on one thread and is used once.
 */
public final class Build {
  private final BuildOptions options;
  private final TracingFileTree files;
  private final Loader loader;
  private final Texts texts;
  private final Bases bases;
  private final SchemaState schema;
  private final HelmApiVersions helmApiVersions;
  private final ResourceFiles resourceFiles;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<MapNode> fromPlugins = Collections.newSetFromMap(new IdentityHashMap<>());
  private final OriginNotes originNotes;
  private boolean tracking;

  private Build(FileTree tree, BuildOptions options) {
    BuildCache cache = options.cache();
    RemoteFetcher fetcher = options.fetcher();
    this.options = options;
    this.files = new TracingFileTree(tree, cache != null);
    this.loader =
        new Loader(
            files,
            options.loadRestriction(),
            new Remotes(fetcher == null ? null : new NotedFetcher(fetcher, files), diagnostics));
    this.texts = new Texts(options.limits(), cache == null ? null : cache.texts());
    this.bases = new Bases(this, files, TraceCheck.of(tree));
    this.schema = new SchemaState(loader, texts);
    this.originNotes = new OriginNotes(texts.reader());
    this.helmApiVersions = new HelmApiVersions(options.helm().apiVersions());
    this.resourceFiles = new ResourceFiles(this);
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
    return build.run(() -> build.loader.remotes().enter(null, url, null));
  }

  private Built run(Supplier<Root> root) {
    Remotes remotes = loader.remotes();
    try (remotes) {
      ImmutableList<Resource> resources = render(root.get());
      return new Built(resources, ImmutableList.copyOf(diagnostics.toList()), files.finish());
    } catch (KustomizeException e) {
      throw e.withWarnings(diagnostics.toList());
    } catch (StackOverflowError e) {
      throw new LoadException(tooDeep()).withWarnings(diagnostics.toList());
    }
  }

  private ImmutableList<Resource> render(Root root) {
    Accumulator state = new Accumulator();
    Layer layer = Layer.load(this, root, state, null, null);
    tracking = !layer.kustomization().buildMetadata().isEmpty();
    layer.accumulate();
    return Finish.apply(layer, options);
  }

  private TreePath existing(TreePath directory) {
    return switch (files.kind(directory)) {
      case DIRECTORY -> files.real(directory);
      case ABSENT ->
          throw new LoadException(
              mustBuildAt(Code.FILE_NOT_FOUND, directory, "no such file or directory"));
      default ->
          throw new LoadException(
              mustBuildAt(Code.FILE_UNREADABLE, directory, "file is not directory"));
    };
  }

  /** The bases that were accumulated. */
  Bases bases() {
    return bases;
  }

  Kustomization decode(KustomizationFiles.Found file) {
    return texts.kustomization(new NamedText(file.path().toString(), file.bytes()), diagnostics);
  }

  /** The origin of what a file holds; nothing is noted unless {@code buildMetadata} asks for it. */
  Origin fileOrigin(Root root, String path) {
    if (!tracking) {
      return Origin.NONE;
    }
    Root.Clone repository = root.repository();
    String written = root.joinOrigin(path);
    return repository == null || repository.repo().isEmpty()
        ? Origin.file(written)
        : new Origin(written, repository.repo(), repository.ref(), null, ImmutableList.of());
  }

  /** Whether origins and transformations are noted. */
  boolean tracking() {
    return tracking;
  }

  OriginNotes originNotes() {
    return originNotes;
  }

  /** Notes that the build is about to depend on more than its files: on what a program does. */
  void noteProgram() {
    files.open();
  }

  /** Notes that an external plugin gave a tree. */
  void noteFromPlugin(MapNode body) {
    fromPlugins.add(body);
  }

  /** Whether a tree is as an external plugin gave it. */
  boolean isFromPlugin(MapNode body) {
    return fromPlugins.contains(body);
  }

  BuildOptions options() {
    return options;
  }

  Loader loader() {
    return loader;
  }

  Texts texts() {
    return texts;
  }

  YamlReader reader() {
    return texts.reader();
  }

  ResourceFiles resourceFiles() {
    return resourceFiles;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The API versions of the flags, which the charts of a build share. */
  HelmApiVersions helmApiVersions() {
    return helmApiVersions;
  }

  SchemaState schema() {
    return schema;
  }

  Scope scope() {
    return schema.scope();
  }

  private static Diagnostic mustBuildAt(Code code, TreePath directory, String problem) {
    return Diagnostic.error(code, "must build at directory: `" + directory + "`: " + problem)
        .hint("give the directory that holds the kustomization file");
  }

  private static Diagnostic tooDeep() {
    return Diagnostic.error(
            Code.LIMIT_EXCEEDED,
            "the input is nested more deeply than the stack of this thread allows")
        .hint("render on a thread with a larger stack, or nest less deeply");
  }
}
