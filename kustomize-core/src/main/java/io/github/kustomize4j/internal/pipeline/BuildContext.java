package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.internal.cache.TracingFileTree;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.plugin.HelmApiVersions;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What all layers of one build share. Stays on one thread. */
final class BuildContext {
  private final BuildOptions options;
  private final TracingFileTree files;
  private final Loader loader;
  private final Texts texts;
  private final SchemaState schema;
  private final HelmApiVersions helmApiVersions;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<MapNode> fromPlugins = Collections.newSetFromMap(new IdentityHashMap<>());
  private final OriginNotes originNotes;
  private boolean tracking;

  BuildContext(TracingFileTree files, BuildOptions options) {
    BuildCache cache = options.cache();
    RemoteFetcher fetcher = options.fetcher();
    this.options = options;
    this.files = files;
    this.loader =
        new Loader(
            files,
            options.loadRestriction(),
            new Remotes(fetcher == null ? null : new NotedFetcher(fetcher, files), diagnostics));
    this.texts = new Texts(options.limits(), cache == null ? null : cache.texts());
    this.schema = new SchemaState(loader, texts);
    this.originNotes = new OriginNotes(texts.reader());
    this.helmApiVersions = new HelmApiVersions(options.helm().apiVersions());
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

  /** Begins to note origins and transformations. */
  void track() {
    tracking = true;
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

  /** An empty accumulator with the limit of this build. */
  Accumulator accumulator() {
    return new Accumulator(options.maxResources());
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
}
