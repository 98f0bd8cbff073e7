package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.generate.GeneratorOptions;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * What a kustomization file says, each field under its name. Older fields are folded into the newer
 * ones as the reference does ({@code bases} into {@code resources}, {@code imageTags} into {@code
 * images}, {@code helmChartInflationGenerator} into {@code helmCharts}). Lists and maps that are
 * absent are empty; a text with a place that is absent or empty is null. Immutable.
 *
 * @param apiVersion of the file, never empty
 * @param kind {@code Kustomization} or {@code Component}
 * @param resources files, directories and addresses
 * @param components directories and addresses
 * @param crds files with definitions
 * @param configurations files with field specs
 * @param openapi the keys {@code path} and {@code version}
 * @param namePrefix put before names, or null
 * @param nameSuffix put after names, or null
 * @param namespace put into resources, or null
 * @param commonLabels labels for resources, selectors and templates
 * @param labels further labels
 * @param commonAnnotations annotations for resources and templates
 * @param patchesStrategicMerge files or texts
 * @param patchesJson6902 patches with a target
 * @param patches patches of both kinds
 * @param images changes of images
 * @param replicas numbers of replicas
 * @param replacements values copied between fields
 * @param vars variables
 * @param configMapGenerator config maps to make
 * @param secretGenerator secrets to make
 * @param generatorOptions what holds for both, or null
 * @param helmCharts charts to render
 * @param helmGlobals what holds for all charts, or null
 * @param generators configurations of generators, in place or in files
 * @param transformers configurations of transformers, in place or in files
 * @param validators configurations of validators, in place or in files
 * @param sortOptions the order of the output, or null
 * @param buildMetadata what to note in the output
 */
public record Kustomization(
    String apiVersion,
    String kind,
    ImmutableList<ScalarNode> resources,
    ImmutableList<ScalarNode> components,
    ImmutableList<ScalarNode> crds,
    ImmutableList<ScalarNode> configurations,
    ImmutableMap<String, ScalarNode> openapi,
    @Nullable ScalarNode namePrefix,
    @Nullable ScalarNode nameSuffix,
    @Nullable ScalarNode namespace,
    Pairs commonLabels,
    ImmutableList<LabelEntry> labels,
    Pairs commonAnnotations,
    ImmutableList<ScalarNode> patchesStrategicMerge,
    ImmutableList<PatchEntry> patchesJson6902,
    ImmutableList<PatchEntry> patches,
    ImmutableList<Image> images,
    ImmutableList<Replica> replicas,
    ImmutableList<ReplacementEntry> replacements,
    ImmutableList<Var> vars,
    ImmutableList<GeneratorArgs> configMapGenerator,
    ImmutableList<GeneratorArgs> secretGenerator,
    @Nullable GeneratorOptions generatorOptions,
    ImmutableList<HelmChart> helmCharts,
    @Nullable HelmGlobals helmGlobals,
    ImmutableList<ScalarNode> generators,
    ImmutableList<ScalarNode> transformers,
    ImmutableList<ScalarNode> validators,
    @Nullable SortOptions sortOptions,
    ImmutableList<ScalarNode> buildMetadata) {

  /** The kind of a kustomization that works on the resources of its parent. */
  public static final String COMPONENT = "Component";

  /** Whether this works on the resources of its parent. */
  public boolean isComponent() {
    return kind.equals(COMPONENT);
  }

  /** Whether {@code buildMetadata} holds a word. */
  public boolean asksFor(String metadata) {
    for (ScalarNode word : buildMetadata) {
      if (word.text().equals(metadata)) {
        return true;
      }
    }
    return false;
  }
}
