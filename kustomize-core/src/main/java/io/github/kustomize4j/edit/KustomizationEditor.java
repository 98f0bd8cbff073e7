package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.PathPattern;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.MapNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Changes a kustomization file: bytes go in, operations are applied, bytes come out. Each operation
 * is that of {@code kustomize edit} of the same name and gives a new editor.
 *
 * <p>The bytes are those that kustomize v5.8.1 would write: comments and blank lines move in front
 * of their field, older fields become the newer ones, everything is formatted anew. A {@linkplain
 * #minimal() minimal} editor touches only the lines that must change instead.
 *
 * <p>Immutable and thread-safe. No file is read or written, unless the editor was told where the
 * files {@linkplain #in(FileTree, TreePath) lie}; then it only reads. Operations throw {@link
 * io.github.kustomize4j.diagnostics.KustomizeException} when the file or the change is at fault,
 * and also when a file is nested too deeply for the stack of the thread.
 */
public final class KustomizationEditor {
  private static final String RESOURCES = "resources";

  private final EditState state;

  private KustomizationEditor(EditState state) {
    this.state = state;
  }

  /**
   * An editor of a file.
   *
   * @param name the file as it is shown in messages
   * @param bytes what is in it; empty for a new file
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it has fields that a
   *     kustomization does not know, or values of a wrong type
   */
  public static KustomizationEditor of(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return StackGuard.run(
        () -> new KustomizationEditor(EditState.of(KustomizationText.read(name, copy))));
  }

  /** An editor of a new file with these resources. */
  public static KustomizationEditor create(String name, List<String> resources) {
    return of(name, new byte[0])
        .edit(map -> Trees.withItems(map, RESOURCES, Trees.texts(resources).items()));
  }

  /** The same, changing no more lines than must be. */
  public KustomizationEditor minimal() {
    return new KustomizationEditor(state.toMinimal());
  }

  /**
   * The same, knowing the directory of the file: generators are tried, and {@link #fix} can tell
   * files from texts.
   */
  public KustomizationEditor in(FileTree files, TreePath directory) {
    return new KustomizationEditor(state.in(Surroundings.of(files, directory)));
  }

  /** The file as it is shown in messages. */
  public String name() {
    return state.text().name();
  }

  /** The file after all operations; the bytes that were read if nothing is to be written. */
  public byte[] toBytes() {
    return StackGuard.run(state::toBytes);
  }

  /** What there is to say about the operations, such as that a resource was there already. */
  public List<String> notices() {
    return state.notices();
  }

  /** The values of a field that is a list of texts, such as {@code resources}. */
  public List<String> texts(String field) {
    return Trees.texts(state.fields(), field);
  }

  private KustomizationEditor edit(UnaryOperator<MapNode> operation) {
    return editWithNotices((map, told) -> operation.apply(map));
  }

  private KustomizationEditor editWithNotices(
      BiFunction<MapNode, List<String>, MapNode> operation) {
    return StackGuard.run(() -> new KustomizationEditor(state.edit(operation)));
  }

  private KustomizationEditor editIfAny(BiFunction<MapNode, List<String>, MapNode> operation) {
    return StackGuard.run(() -> new KustomizationEditor(state.editIfAny(operation)));
  }

  private KustomizationEditor editList(String field, String noun, List<String> texts) {
    return editWithNotices((map, told) -> ListEdits.add(map, field, noun, texts, told));
  }

  // ---- what is loaded

  /** Adds to {@code resources}; one that is there brings a notice. */
  public KustomizationEditor addResources(List<String> paths) {
    return editList(RESOURCES, "resource", paths);
  }

  /** Adds to {@code resources}; one that is there is refused. */
  public KustomizationEditor addBases(List<String> paths) {
    return edit(map -> ListEdits.addNew(map, RESOURCES, "base", paths));
  }

  /** Adds to {@code components}; one that is there brings a notice. */
  public KustomizationEditor addComponents(List<String> paths) {
    return editList("components", "component", paths);
  }

  /** Adds to {@code transformers}; one that is there brings a notice. */
  public KustomizationEditor addTransformers(List<String> paths) {
    return editList("transformers", "transformer", paths);
  }

  /** Adds to {@code generators}; one that is there brings a notice. */
  public KustomizationEditor addGenerators(List<String> paths) {
    return editList("generators", "generator", paths);
  }

  /** Removes the {@code resources} that match one of the patterns. */
  public KustomizationEditor removeResources(List<PathPattern> patterns) {
    return editIfAny((map, told) -> ListEdits.removeMatching(map, RESOURCES, patterns));
  }

  /** Removes the {@code transformers} that match one of the patterns. */
  public KustomizationEditor removeTransformers(List<PathPattern> patterns) {
    return editIfAny((map, told) -> ListEdits.removeMatching(map, "transformers", patterns));
  }

  // ---- names

  /** Sets {@code namePrefix}; an empty text removes it. */
  public KustomizationEditor setNamePrefix(String prefix) {
    return edit(map -> Trees.withText(map, "namePrefix", prefix));
  }

  /** Sets {@code nameSuffix}; an empty text removes it. */
  public KustomizationEditor setNameSuffix(String suffix) {
    return edit(map -> Trees.withText(map, "nameSuffix", suffix));
  }

  /** Sets {@code namespace}; an empty text removes it. */
  public KustomizationEditor setNamespace(String namespace) {
    return edit(map -> Trees.withText(map, "namespace", namespace));
  }

  // ---- images and replicas

  /** Replaces entries of {@code images}, or adds them. */
  public KustomizationEditor setImages(List<ImageChange> changes) {
    return edit(map -> ImageEdits.setImages(map, changes));
  }

  /** Replaces entries of {@code replicas}, or adds them. */
  public KustomizationEditor setReplicas(List<ReplicaChange> changes) {
    return edit(map -> ImageEdits.setReplicas(map, changes));
  }

  // ---- labels and annotations

  /**
   * Adds to {@code commonLabels}.
   *
   * @param force whether a label that is there gets the new value; it is refused if not
   */
  public KustomizationEditor addCommonLabels(Map<String, String> labels, boolean force) {
    return edit(map -> LabelEdits.addToField(map, "commonLabels", "label", labels, force));
  }

  /**
   * Adds to the first entry of {@code labels} that leaves selectors alone.
   *
   * @param includeTemplates whether pod templates get the labels, too
   * @param force whether a label that is there gets the new value; it is refused if not
   */
  public KustomizationEditor addLabels(
      Map<String, String> labels, boolean includeTemplates, boolean force) {
    return edit(map -> LabelEdits.addWithoutSelector(map, labels, includeTemplates, force));
  }

  /** Removes from {@code commonLabels}. */
  public KustomizationEditor removeCommonLabels(List<String> keys, boolean ignoreMissing) {
    return removePairs("commonLabels", "label", keys, ignoreMissing);
  }

  /**
   * Adds to {@code commonAnnotations}.
   *
   * @param force whether an annotation that is there gets the new value; it is refused if not
   */
  public KustomizationEditor addCommonAnnotations(Map<String, String> annotations, boolean force) {
    return edit(
        map -> LabelEdits.addToField(map, "commonAnnotations", "annotation", annotations, force));
  }

  /** Sets {@code commonAnnotations}; unlike additions, the keys must be legal. */
  public KustomizationEditor setCommonAnnotations(Map<String, String> annotations) {
    KeyValues.requireAnnotationKeys(annotations.keySet());
    return addCommonAnnotations(annotations, true);
  }

  /** Removes from {@code commonAnnotations}. */
  public KustomizationEditor removeCommonAnnotations(List<String> keys, boolean ignoreMissing) {
    return removePairs("commonAnnotations", "annotation", keys, ignoreMissing);
  }

  private KustomizationEditor removePairs(
      String field, String noun, List<String> keys, boolean ignoreMissing) {
    boolean defined = state.text().defines(field) || state.fields().has(field);
    return edit(map -> LabelEdits.remove(map, field, noun, keys, defined, ignoreMissing));
  }

  // ---- patches

  /** Adds to {@code patches}; one that is there brings a notice. */
  public KustomizationEditor addPatch(PatchSpec patch) {
    return editIfAny((map, told) -> PatchEdits.add(map, patch, told));
  }

  /** Removes the {@code patches} that say exactly this; none brings a notice. */
  public KustomizationEditor removePatch(PatchSpec patch) {
    return editIfAny((map, told) -> PatchEdits.remove(map, patch, told));
  }

  // ---- generators

  /** Adds to the entry of {@code configMapGenerator} of that name and namespace, or a new one. */
  public KustomizationEditor addConfigMap(GeneratorSpec configMap) {
    return edit(map -> configMaps().add(map, configMap));
  }

  /** Adds to the entry of {@code secretGenerator} of that name and namespace, or a new one. */
  public KustomizationEditor addSecret(GeneratorSpec secret) {
    return edit(map -> secrets().add(map, secret));
  }

  /** Changes literals and namespace of an entry of {@code configMapGenerator}. */
  public KustomizationEditor setConfigMap(GeneratorUpdate configMap) {
    return edit(map -> configMaps().update(map, configMap));
  }

  /** Changes literals and namespace of an entry of {@code secretGenerator}. */
  public KustomizationEditor setSecret(GeneratorUpdate secret) {
    return edit(map -> secrets().update(map, secret));
  }

  /** Removes entries of {@code configMapGenerator}; some that are missing bring notices. */
  public KustomizationEditor removeConfigMaps(List<String> names, String namespace) {
    return editWithNotices((map, told) -> configMaps().remove(map, names, namespace, told));
  }

  /** Removes entries of {@code secretGenerator}; some that are missing bring notices. */
  public KustomizationEditor removeSecrets(List<String> names, String namespace) {
    return editWithNotices((map, told) -> secrets().remove(map, names, namespace, told));
  }

  private GeneratorEdits configMaps() {
    return GeneratorEdits.configMaps(state.surroundings());
  }

  private GeneratorEdits secrets() {
    return GeneratorEdits.secrets(state.surroundings());
  }

  // ---- build metadata

  /** Adds to {@code buildMetadata}; an option that is there is refused. */
  public KustomizationEditor addBuildMetadata(List<String> options) {
    return edit(map -> ListEdits.addBuildMetadata(map, options));
  }

  /** Sets {@code buildMetadata}. */
  public KustomizationEditor setBuildMetadata(List<String> options) {
    return edit(map -> ListEdits.setBuildMetadata(map, options));
  }

  /** Removes from {@code buildMetadata}. */
  public KustomizationEditor removeBuildMetadata(List<String> options) {
    return edit(map -> ListEdits.removeBuildMetadata(map, options));
  }

  // ---- older fields

  /**
   * Turns older fields into newer ones: {@code patchesJson6902} and {@code patchesStrategicMerge}
   * into {@code patches}, {@code commonLabels} into {@code labels}.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if a label stands in both
   */
  public KustomizationEditor fix() {
    return edit(map -> Modernization.apply(map, state.surroundings()));
  }

  /**
   * Turns {@code vars} into {@code replacements}; the files that use a var get placeholders.
   *
   * @throws IllegalStateException if the editor was not told where the files lie
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if a use of a var is only a part
   *     of a text without a delimiter, or stands in a JSON patch
   */
  public ConvertedVars convertVars() {
    FileTree files = state.surroundings().files();
    if (files == null) {
      throw new IllegalStateException("the files that use vars are not known");
    }
    return StackGuard.run(
        () -> VarConversion.convert(this, files, state.surroundings().directory()));
  }

  MapNode fields() {
    return state.fields();
  }

  KustomizationEditor with(MapNode fields) {
    return edit(unused -> fields);
  }
}
