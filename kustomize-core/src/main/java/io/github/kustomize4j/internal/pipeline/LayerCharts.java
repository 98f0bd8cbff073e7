package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.plugin.Generator;
import io.github.kustomize4j.internal.plugin.HelmCharts;
import io.github.kustomize4j.internal.plugin.PreparedChart;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes generators of the charts that a layer names. */
final class LayerCharts {
  private final Layer layer;

  LayerCharts(Layer layer) {
    this.layer = layer;
  }

  /**
   * The generator of a chart; what can be checked without helm is checked at once.
   *
   * @param fromConfiguration whether the chart is a configuration under {@code generators}, which
   *     does not get the namespace of the kustomization
   */
  Generator generator(HelmChart chart, @Nullable HelmGlobals globals, boolean fromConfiguration) {
    HelmCharts charts = charts(chart);
    PreparedChart prepared =
        charts.prepare(
            chart,
            globals == null ? new HelmGlobals("", "") : globals,
            fromConfiguration ? "" : layer.helmNamespace(),
            fromConfiguration);
    return origin -> resources(chart, charts.render(prepared), origin);
  }

  private HelmCharts charts(HelmChart chart) {
    BuildContext build = layer.build();
    ProgramRunner programs = build.options().programs();
    if (programs == null || !build.options().helm().enabled()) {
      throw new GeneratorException(
          Diagnostic.error(
                  Code.NOT_ENABLED,
                  "must specify --enable-helm to render the chart `" + chart.name() + "`",
                  chart.at())
              .hint(
                  "charts are rendered by the helm program, which a build runs only when it is allowed to"));
    }
    build.noteProgram();
    return new HelmCharts(
        build.options().helm(),
        build.helmApiVersions(),
        programs,
        build.loader().files(layer.root()),
        new LayerFiles(layer),
        build.reader(),
        layer.root().dir());
  }

  private List<Resource> resources(HelmChart chart, byte[] output, Origin origin) {
    BuildContext build = layer.build();
    String name = chart.at().location() + ", chart " + chart.name();
    List<Node> documents = build.reader().readResources(name, output);
    List<Resource> resources = new ArrayList<>();
    for (Resource resource : new ResourceFiles(build).decode(documents, origin)) {
      resources.add(resource.withTraits(resource.traits().withFromHelm(true)));
    }
    return resources;
  }
}
