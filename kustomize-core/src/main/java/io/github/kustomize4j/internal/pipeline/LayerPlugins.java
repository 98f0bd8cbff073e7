package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.model.ReplacementEntry;
import io.github.kustomize4j.internal.plugin.Generator;
import io.github.kustomize4j.internal.plugin.PluginEnvironment;
import io.github.kustomize4j.internal.plugin.Plugins;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.internal.transform.replacement.ReplacementTransformer;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;

/**
 * What a layer gives to the plugins that it lists.
 *
 * @param validating whether it lists them as validators
 */
record LayerPlugins(Layer layer, boolean validating) implements PluginEnvironment {
  /** Makes the layer's plugins. */
  static Plugins of(Layer layer) {
    return new Plugins(new LayerPlugins(layer, false));
  }

  /** Makes the layer's validators. */
  static Plugins validators(Layer layer) {
    return new Plugins(new LayerPlugins(layer, true));
  }

  /** What is noted of a plugin: the file that holds its object, and the object. */
  static Origin.Step step(Resource object) {
    return new Origin.Step(
        object.origin().repo(),
        object.origin().ref(),
        object.origin().path(),
        object.gvk().apiVersion(),
        object.gvk().kind(),
        object.id().name(),
        object.id().namespace());
  }

  @Override
  public SourceReader files() {
    return new LayerFiles(layer);
  }

  @Override
  public Scope scope() {
    return layer.build().scope();
  }

  @Override
  public YamlReader reader() {
    return layer.build().reader();
  }

  @Override
  public String directoryName() {
    return layer.root().dir().name();
  }

  @Override
  public Transformer patch(PatchEntry entry) {
    return new LayerPatches(layer).patch(entry);
  }

  @Override
  public Transformer json6902(PatchEntry entry) {
    return new LayerPatches(layer).json6902(entry);
  }

  @Override
  public Transformer strategicMerge(List<ScalarNode> entries) {
    return new LayerPatches(layer).strategicMerge(entries);
  }

  @Override
  public Transformer replacements(List<ReplacementEntry> entries) {
    return new ReplacementTransformer(new ReplacementFiles(layer).load(entries));
  }

  @Override
  public Generator helmChart(HelmChart chart, HelmGlobals globals) {
    return new LayerCharts(layer).generator(chart, globals, true);
  }

  @Override
  public Generator externalGenerator(Resource configuration) {
    return new ExternalPlugins(layer).generator(configuration);
  }

  @Override
  public Transformer externalTransformer(Resource configuration) {
    ExternalPlugins plugins = new ExternalPlugins(layer);
    return validating ? plugins.validator(configuration) : plugins.transformer(configuration);
  }
}
