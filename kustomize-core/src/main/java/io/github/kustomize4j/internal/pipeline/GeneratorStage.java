package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.plugin.GeneratedResources;
import io.github.kustomize4j.internal.plugin.Generator;
import io.github.kustomize4j.internal.plugin.Plugins;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that make resources, in this order: {@code configMapGenerator}, {@code
 * secretGenerator}, {@code helmCharts}, {@code generators}. All objects are made before the first
 * of them joins the others.
 */
final class GeneratorStage {
  private GeneratorStage() {}

  static void apply(Layer layer, PluginObjects objects) {
    Kustomization kustomization = layer.kustomization();
    GeneratedResources generators =
        new GeneratedResources(
            kustomization.generatorOptions(), new LayerFiles(layer), layer.build().scope());
    List<Resource> generated = new ArrayList<>();
    for (GeneratorArgs args : kustomization.configMapGenerator()) {
      generated.add(generators.configMap(args, layer.origin("ConfigMapGenerator")));
    }
    for (GeneratorArgs args : kustomization.secretGenerator()) {
      generated.add(generators.secret(args, layer.origin("SecretGenerator")));
    }
    List<PluginGenerator> plugins = new ArrayList<>(charts(layer));
    plugins.addAll(plugins(layer, objects));
    for (PluginGenerator plugin : plugins) {
      generated.addAll(plugin.generator().generate(plugin.origin()));
    }
    for (Resource resource : generated) {
      Absorption.absorb(layer.state().resources, OriginNotes.withOrigin(resource));
      layer.state().requireWithinLimit(resource.body().location());
    }
  }

  private record PluginGenerator(Generator generator, Origin origin) {}

  /** The {@code helmCharts} field. */
  private static List<PluginGenerator> charts(Layer layer) {
    List<PluginGenerator> generators = new ArrayList<>();
    LayerCharts charts = new LayerCharts(layer);
    for (HelmChart chart : layer.kustomization().helmCharts()) {
      Generator generator = charts.generator(chart, layer.kustomization().helmGlobals(), false);
      generators.add(new PluginGenerator(generator, layer.origin("HelmChartInflationGenerator")));
    }
    return generators;
  }

  /** All are made before the first of them runs. */
  private static List<PluginGenerator> plugins(Layer layer, PluginObjects objects) {
    List<Resource> listed = objects.load(layer, layer.kustomization().generators());
    if (listed.isEmpty()) {
      return List.of(); // as mostly, and the plugins are many classes
    }
    Plugins plugins = LayerPlugins.of(layer);
    List<PluginGenerator> generators = new ArrayList<>();
    for (Resource object : listed) {
      Origin origin = layer.origin(LayerPlugins.step(object));
      generators.add(new PluginGenerator(plugins.generator(object), origin));
    }
    return generators;
  }
}
