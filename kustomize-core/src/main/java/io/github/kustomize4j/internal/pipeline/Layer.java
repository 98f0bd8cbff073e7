package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/** One kustomization in the course of being accumulated. */
final class Layer {
  private final Build build;
  private final Root root;
  private final String fileName;
  private final Kustomization kustomization;
  private final Accumulator state;
  private final String helmNamespace;

  private Layer(
      Build build,
      Root root,
      String fileName,
      Kustomization kustomization,
      Accumulator state,
      String helmNamespace) {
    this.build = build;
    this.root = root;
    this.fileName = fileName;
    this.kustomization = kustomization;
    this.state = state;
    this.helmNamespace = helmNamespace;
  }

  /**
   * Reads the kustomization of a root.
   *
   * @param state what it shall work on: its own for a base, the parent's for a component
   * @param at where the root was named
   * @param parent the layer that named it, or null for the root that is built
   */
  static Layer load(
      Build build, Root root, Accumulator state, @Nullable Location at, @Nullable Layer parent) {
    KustomizationFiles.Found file = KustomizationFiles.find(build.loader(), root, at);
    Kustomization kustomization = build.decode(file);
    build.schema().load(root, kustomization);
    ScalarNode namespace = kustomization.namespace();
    String inherited = parent == null ? "" : parent.helmNamespace;
    String helmNamespace = namespace == null ? inherited : namespace.text();
    return new Layer(build, root, file.name(), kustomization, state, helmNamespace);
  }

  /** Runs all stages. */
  void accumulate() {
    for (Stage stage : Stages.IN_ORDER) {
      stage.apply(this);
    }
  }

  Build build() {
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

  /** Makes the transformers of patches. */
  LayerPatches patches() {
    return new LayerPatches(this);
  }

  /** This layer with nothing accumulated, for objects that do not join the resources. */
  Layer onItsOwn() {
    return new Layer(build, root, fileName, kustomization, new Accumulator(), helmNamespace);
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
