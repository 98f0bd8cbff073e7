package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.internal.model.HelmChart;
import java.util.ArrayList;
import java.util.List;

/** The arguments that helm is given, in kustomize's order. */
final class HelmCommands {
  private static final String OCI = "oci://";

  private HelmCommands() {}

  /** Fetches a chart and unpacks it into a directory. */
  static List<String> pull(HelmChart chart, String directory) {
    List<String> words = new ArrayList<>(List.of("pull", "--untar", "--untardir", directory));
    if (chart.repo().startsWith(OCI)) {
      String repo = chart.repo();
      String trimmed = repo.endsWith("/") ? repo.substring(0, repo.length() - 1) : repo;
      words.add(trimmed + '/' + chart.name());
    } else {
      words.addAll(List.of("--repo", chart.repo(), chart.name()));
    }
    addIfGiven(words, "--version", chart.version());
    addIf(words, "--devel", chart.devel());
    return words;
  }

  /** What rendering needs besides the entry of the chart. */
  record TemplateInputs(
      String chartDirectory,
      String namespace,
      List<String> valuesFiles,
      List<String> apiVersions,
      String kubeVersion,
      boolean debug) {}

  /** Renders a chart. */
  static List<String> template(HelmChart chart, TemplateInputs inputs) {
    List<String> words = new ArrayList<>();
    words.add("template");
    words.add(chart.releaseName().isEmpty() ? "--generate-name" : chart.releaseName());
    words.add(inputs.chartDirectory());
    addIfGiven(words, "--namespace", inputs.namespace());
    addIfGiven(words, "--name-template", chart.nameTemplate());
    for (String file : inputs.valuesFiles()) {
      words.addAll(List.of("-f", file));
    }
    for (String version : inputs.apiVersions()) {
      words.addAll(List.of("--api-versions", version));
    }
    addIfGiven(words, "--kube-version", inputs.kubeVersion());
    addIf(words, "--include-crds", chart.includeCrds());
    addIf(words, "--skip-tests", chart.skipTests());
    addIf(words, "--no-hooks", chart.skipHooks());
    addIf(words, "--debug", inputs.debug());
    addIf(words, "--devel", chart.devel());
    return words;
  }

  private static void addIfGiven(List<String> words, String flag, String value) {
    if (!value.isEmpty()) {
      words.add(flag);
      words.add(value);
    }
  }

  private static void addIf(List<String> words, String flag, boolean wanted) {
    if (wanted) {
      words.add(flag);
    }
  }
}
