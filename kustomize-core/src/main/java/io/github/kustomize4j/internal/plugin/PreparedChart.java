package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.model.HelmChart;
import java.util.List;
import java.util.function.Supplier;

/**
 * A chart that was checked and can be rendered.
 *
 * @param chart its entry
 * @param home the directory that holds the chart, or that it is pulled into
 * @param configHome the directory of helm's configuration; empty for a new one
 * @param namespace the namespace of the release; may be empty
 * @param merge how values are merged
 * @param apiVersions what the chart sees as available, once all charts of its kustomization have
 *     been prepared
 * @param kubeVersion the version of Kubernetes that the chart sees; may be empty
 * @param debug whether helm is told to say more
 */
public record PreparedChart(
    HelmChart chart,
    TreePath home,
    String configHome,
    String namespace,
    String merge,
    Supplier<List<String>> apiVersions,
    String kubeVersion,
    boolean debug) {
  /** Where the chart itself is. */
  TreePath directory() {
    return home.resolve("./" + chart.name());
  }

  /** The file with the chart's values, as its entry names it. */
  String valuesPath() {
    return chart.valuesFile().isEmpty()
        ? directory().resolve("values.yaml").toString()
        : chart.valuesFile();
  }

  /** A chart may be named with directories; the file that is made for it may not. */
  String mergedValuesName() {
    return chart.name().replace('/', '-') + "-kustomize-values.yaml";
  }
}
