package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.plugin.HelmCommands.TemplateInputs;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Renders the charts of one kustomization with the helm program. {@link #prepare} checks an entry,
 * {@link #render} runs helm; kustomize prepares all charts before it renders the first.
 */
public final class HelmCharts {
  private final HelmOptions options;
  private final HelmApiVersions apiVersions;
  private final ProgramRunner programs;
  private final FileTree files;
  private final ChartValues values;
  private final TreePath root;

  /**
   * @param options how charts are rendered
   * @param apiVersions the versions of the flags, shared by all charts of a build
   * @param programs runs helm
   * @param files where charts are looked for; helm itself looks on the disk
   * @param sources reads values files under the load restriction
   * @param yaml reads values
   * @param root the directory of the kustomization
   */
  public HelmCharts(
      HelmOptions options,
      HelmApiVersions apiVersions,
      ProgramRunner programs,
      FileTree files,
      SourceReader sources,
      YamlReader yaml,
      TreePath root) {
    this.options = options;
    this.apiVersions = apiVersions;
    this.programs = programs;
    this.files = files;
    this.values = new ChartValues(sources, yaml);
    this.root = root;
  }

  /**
   * Checks an entry and the flags.
   *
   * @param chart the entry
   * @param globals what holds for all charts
   * @param namespace the namespace of the release where the entry names none
   * @param fromConfiguration whether the entry is a configuration under {@code generators}: there
   *     an empty field beats a flag
   * @throws GeneratorException if charts are not enabled or the entry makes no sense
   */
  public PreparedChart prepare(
      HelmChart chart, HelmGlobals globals, String namespace, boolean fromConfiguration) {
    require(options.enabled(), Code.NOT_ENABLED, chart, "must specify --enable-helm");
    require(!options.command().isEmpty(), Code.NOT_ENABLED, chart, "must specify --helm-command");
    require(!chart.name().isEmpty(), Code.INVALID_VALUE, chart, "chart name cannot be empty");
    requireNoFlag(chart, "name", chart.name());
    requireNoFlag(chart, "releaseName", chart.releaseName());
    String merge = chart.valuesMerge().isEmpty() ? "override" : chart.valuesMerge();
    requireMerge(chart, merge);
    for (ScalarNode file : chart.additionalValuesFiles()) {
      values.read(file.text(), file);
    }
    return new PreparedChart(
        chart,
        chartHome(chart, globals),
        globals.configHome(),
        chart.namespace().isEmpty() ? namespace : chart.namespace(),
        merge,
        apiVersions(chart, fromConfiguration),
        flagWins(chart, "kubeVersion", chart.kubeVersion().isEmpty(), fromConfiguration)
            ? options.kubeVersion()
            : chart.kubeVersion(),
        debug(chart, fromConfiguration));
  }

  private static void requireMerge(HelmChart chart, String merge) {
    List<String> known = List.of("merge", "override", "replace");
    if (!known.contains(merge)) {
      String problem = "valuesMerge must be one of [merge override replace]";
      throw new GeneratorException(
          Diagnostic.error(Code.INVALID_VALUE, problem, chart.at().fieldOrSelf("valuesMerge"))
              .hint("it is `" + merge + "`: write merge, override or replace"));
    }
  }

  /** Such a text would reach helm in a place where it is read as a flag. */
  private static void requireNoFlag(HelmChart chart, String field, String text) {
    require(
        !text.startsWith("-"),
        Code.INVALID_VALUE,
        chart,
        "`" + field + "` of a chart cannot begin with a dash: `" + text + "`");
  }

  private static void require(boolean condition, Code code, HelmChart chart, String problem) {
    if (!condition) {
      throw new GeneratorException(
          Diagnostic.error(code, problem, chart.at())
              .hint("correct the entry of chart `" + chart.name() + "`"));
    }
  }

  /** A chart that is pulled in a certain version has a directory of its own. */
  private TreePath chartHome(HelmChart chart, HelmGlobals globals) {
    TreePath home = root.resolve(globals.chartHome().isEmpty() ? "charts" : globals.chartHome());
    boolean versioned = !chart.version().isEmpty() && !chart.repo().isEmpty();
    return versioned ? home.resolve("./" + chart.name() + '-' + chart.version()) : home;
  }

  private Supplier<List<String>> apiVersions(HelmChart chart, boolean fromConfiguration) {
    if (flagWins(chart, "apiVersions", chart.apiVersions().isEmpty(), fromConfiguration)) {
      return apiVersions.flags();
    }
    List<String> own = new ArrayList<>();
    for (ScalarNode version : chart.apiVersions()) {
      own.add(version.text());
    }
    return apiVersions.take(own);
  }

  private boolean debug(HelmChart chart, boolean fromConfiguration) {
    boolean own = Boolean.TRUE.equals(chart.debug());
    return flagWins(chart, "debug", !own, fromConfiguration) ? options.debug() : own;
  }

  /** The file beats the flag; in {@code helmCharts} an empty field counts as none. */
  private static boolean flagWins(
      HelmChart chart, String field, boolean isEmpty, boolean fromConfiguration) {
    return isEmpty && !(fromConfiguration && chart.at() instanceof MapNode map && map.has(field));
  }

  /**
   * Runs helm, after a pull if the chart is not there yet.
   *
   * @return what helm prints: documents of resources
   * @throws GeneratorException if helm fails or the values do not merge
   */
  public byte[] render(PreparedChart prepared) {
    HelmChart chart = prepared.chart();
    try (Workspace workspace = programs.workspace("kustomize-helm-")) {
      String configHome =
          prepared.configHome().isEmpty() ? workspace.path() + "/helm" : prepared.configHome();
      HelmProgram helm = new HelmProgram(programs, options.command(), chart, configHome);
      helm.requireVersion();
      if (files.kind(prepared.directory()) != FileTree.Kind.DIRECTORY) {
        String missing =
            "no repo specified for pull, no chart found at '" + prepared.directory() + "'";
        requireRepo(chart, missing);
        helm.run(HelmCommands.pull(chart, prepared.home().toString()));
      }
      String file = workspace.write(prepared.mergedValuesName(), values.of(prepared));
      return helm.run(HelmCommands.template(chart, inputs(prepared, file)));
    }
  }

  private static void requireRepo(HelmChart chart, String problem) {
    if (chart.repo().isEmpty()) {
      throw new GeneratorException(
          Diagnostic.error(Code.FILE_NOT_FOUND, problem, chart.at().fieldOrSelf("name"))
              .hint("put the chart there, name another `helmGlobals.chartHome`, or give a `repo`"));
    }
  }

  private TemplateInputs inputs(PreparedChart prepared, String merged) {
    List<String> valuesFiles = new ArrayList<>(List.of(merged));
    for (ScalarNode file : prepared.chart().additionalValuesFiles()) {
      valuesFiles.add(root.resolve("./" + file.text()).toString());
    }
    return new TemplateInputs(
        prepared.directory().toString(),
        prepared.namespace(),
        valuesFiles,
        prepared.apiVersions().get(),
        prepared.kubeVersion(),
        prepared.debug());
  }
}
