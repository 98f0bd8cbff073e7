package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.load.ResourceDecoder;
import io.github.kustomize4j.internal.plugin.ExternalPlugin;
import io.github.kustomize4j.internal.plugin.FunctionPlugin;
import io.github.kustomize4j.internal.plugin.Functions;
import io.github.kustomize4j.internal.plugin.Generator;
import io.github.kustomize4j.internal.plugin.LegacyPlugin;
import io.github.kustomize4j.internal.plugin.LegacyPlugins;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.tree.MapNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes generators, transformers and validators of the configurations of a layer that are not
 * kustomize's own: of functions, and of the plugins from before there were functions.
 */
final class ExternalPlugins {
  private final Layer layer;
  private final BuildContext build;

  ExternalPlugins(Layer layer) {
    this.layer = layer;
    this.build = layer.build();
  }

  /**
   * The generator of a configuration.
   *
   * @throws GeneratorException if plugins are not enabled
   */
  Generator generator(Resource configuration) {
    ExternalPlugin plugin = plugin(configuration);
    return origin -> generated(ResourceDecoder.decode(plugin.generate()), origin);
  }

  private List<Resource> generated(List<MapNode> objects, Origin origin) {
    PluginView view = new PluginView(build);
    List<Resource> resources = new ArrayList<>(objects.size());
    for (MapNode object : objects) {
      Resource resource = Resource.of(view.withoutId(object), build.scope(), origin);
      resources.add(GeneratorAnnotations.take(BuildAnnotations.absorbIncoming(resource)));
    }
    return resources;
  }

  /**
   * The transformer of a configuration: what it does not give back is removed.
   *
   * @throws GeneratorException if plugins are not enabled
   */
  Transformer transformer(Resource configuration) {
    ExternalPlugin plugin = plugin(configuration);
    return resources -> {
      run(configuration, plugin, resources).removeOthers();
      layer.state().requireWithinLimit(configuration.body().location());
    };
  }

  /**
   * The validator of a configuration: what it adds or leaves out makes no difference.
   *
   * @throws GeneratorException if plugins are not enabled
   */
  Transformer validator(Resource configuration) {
    ExternalPlugin plugin = plugin(configuration);
    return resources -> run(configuration, plugin, resources);
  }

  private PluginResults run(
      Resource configuration, ExternalPlugin plugin, ResourceSet.Editor resources) {
    PluginView view = new PluginView(build);
    List<MapNode> objects = new ArrayList<>(resources.size());
    for (Resource resource : resources.build()) {
      objects.add(view.object(resource));
    }
    PluginResults results = new PluginResults(configuration, view, build.scope(), resources);
    for (MapNode object : ResourceDecoder.decode(plugin.transform(objects))) {
      results.take(view.withoutId(object));
    }
    return results;
  }

  private ExternalPlugin plugin(Resource configuration) {
    FunctionOptions options = build.options().functions();
    ProgramRunner programs = build.options().programs();
    if (programs == null || !options.enabled()) {
      throw new GeneratorException(disabled(configuration));
    }
    build.noteProgram();
    MapNode body = new PluginView(build).configuration(configuration);
    FileTree files = build.loader().files(layer.root());
    Functions functions =
        new Functions(options, programs, build.reader(), files, layer.root().dir());
    return functions.isFunction(body)
        ? new FunctionPlugin(functions, body, build.reader(), build.diagnostics())
        : new LegacyPlugin(legacy(options, programs), body, build.reader());
  }

  private LegacyPlugins legacy(FunctionOptions options, ProgramRunner programs) {
    return new LegacyPlugins(
        programs,
        build.loader().files(layer.root()),
        options.homes(),
        new LayerFiles(layer),
        layer.root().dir());
  }

  private static Diagnostic disabled(Resource configuration) {
    return Diagnostic.error(
            Code.NOT_ENABLED,
            "external plugins disabled; unable to load external plugin '"
                + configuration.gvk().kind()
                + "'",
            configuration.body())
        .hint(
            "functions and plugins run only with --enable-alpha-plugins; plugins of kustomize"
                + " itself have `apiVersion: builtin`");
  }
}
