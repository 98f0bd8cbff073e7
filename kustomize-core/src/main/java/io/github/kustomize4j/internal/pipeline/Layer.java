package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One kustomization in the course of being accumulated. */
final class Layer {
  private final BuildContext build;
  private final Consumer<Layer> stages;
  private final Root root;
  private final String fileName;
  private final Kustomization kustomization;
  private final Accumulator state;
  private final String helmNamespace;

  private Layer(
      BuildContext build,
      Consumer<Layer> stages,
      Root root,
      String fileName,
      Kustomization kustomization,
      Accumulator state,
      String helmNamespace) {
    this.build = build;
    this.stages = stages;
    this.root = root;
    this.fileName = fileName;
    this.kustomization = kustomization;
    this.state = state;
    this.helmNamespace = helmNamespace;
  }

  /**
   * Reads the kustomization that is built.
   *
   * @param stages what accumulates it, and all layers below it
   */
  static Layer root(BuildContext build, Consumer<Layer> stages, Root root) {
    return load(build, stages, root, build.accumulator(), null, "");
  }

  /**
   * Reads the kustomization of a base or component.
   *
   * @param below its root
   * @param gathered what it shall work on: its own for a base, that of this layer for a component
   * @param entry where this kustomization names it
   */
  Layer below(Root below, Accumulator gathered, ScalarNode entry) {
    return load(build, stages, below, gathered, entry.location(), helmNamespace);
  }

  private static Layer load(
      BuildContext build,
      Consumer<Layer> stages,
      Root root,
      Accumulator state,
      @Nullable Location at,
      String inherited) {
    KustomizationFiles.Found file = KustomizationFiles.find(build.loader(), root, at);
    Kustomization kustomization = build.decode(file);
    Schema before = build.schema().schema();
    build.schema().load(root, kustomization);
    if (build.schema().schema() != before) {
      state.askScopes();
    }
    ScalarNode namespace = kustomization.namespace();
    String helmNamespace = namespace == null ? inherited : namespace.text();
    return new Layer(build, stages, root, file.name(), kustomization, state, helmNamespace);
  }

  /** Runs all stages. */
  void accumulate() {
    stages.accept(this);
  }

  BuildContext build() {
    return build;
  }

  Root root() {
    return root;
  }

  /** The root of a base or component that this kustomization names. */
  Root enter(ScalarNode entry) {
    TreePath dir = build.loader().directory(root, entry.text(), entry.location());
    Root entered = root.enter(dir, entry.text(), entry.location());
    state.enter(dir);
    return entered;
  }

  /** What stands at a path that this kustomization names. */
  FileTree.Kind kind(ScalarNode entry) {
    return build.loader().files(root).kind(build.loader().locate(root, entry.text()));
  }

  /**
   * The content of a file of settings that this kustomization names, JSON or YAML 1.1; null if
   * there is none.
   */
  @Nullable Node document(ScalarNode entry) {
    return build.texts().settingsOrJson(text(entry), '{');
  }

  /** The content of a file that this kustomization names. */
  NamedText text(ScalarNode entry) {
    return NamedText.file(build.loader(), root, entry);
  }

  /** This layer with nothing accumulated, for objects that do not join the resources. */
  Layer onItsOwn() {
    return new Layer(
        build, stages, root, fileName, kustomization, build.accumulator(), helmNamespace);
  }

  /** The origin of an object that a field of this kustomization makes. */
  Origin origin(String generatorKind) {
    return origin(step(generatorKind));
  }

  /** The origin of an object that a generator makes. */
  Origin origin(Origin.Step generator) {
    return build.tracking()
        ? new Origin("", null, null, generator, ImmutableList.of())
        : Origin.NONE;
  }

  /** A field of this kustomization, as a step. */
  Origin.Step step(String kind) {
    Origin file = build.fileOrigin(root, fileName);
    return new Origin.Step(file.repo(), file.ref(), file.path(), "builtin", kind, "", "");
  }

  /** Notes that a transformer ran; what has no origin yet was added by it. */
  void track(Origin.Step step) {
    if (build.tracking()) {
      Origin added = origin(step);
      OriginNotes notes = build.originNotes();
      state.resources.replaceAll(resource -> notes.withStep(resource, step, added));
    }
  }

  /** The namespace of this kustomization or the nearest one above that sets one; charts get it. */
  String helmNamespace() {
    return helmNamespace;
  }

  /** The name of the kustomization file within its directory. */
  String fileName() {
    return fileName;
  }

  Kustomization kustomization() {
    return kustomization;
  }

  Accumulator state() {
    return state;
  }
}
