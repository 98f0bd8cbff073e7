package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code helmChartInflationGenerator}, the older form of {@code helmCharts}.
 *
 * @param chart the same as an entry of {@code helmCharts}
 * @param globals what it says for all charts; empty texts say nothing
 */
public record LegacyHelmChart(HelmChart chart, HelmGlobals globals) {
  private static final ImmutableList<String> IGNORED =
      ImmutableList.of("chartRepoName", "helmBin", "releaseNamespace");

  /** Reads an entry. Some fields are accepted and mean nothing. */
  public static LegacyHelmChart decode(Fields fields) {
    for (String name : IGNORED) {
      fields.string(name);
    }
    fields.texts("extraArgs");
    return new LegacyHelmChart(
        chart(fields), new HelmGlobals(fields.string("chartHome"), fields.string("helmHome")));
  }

  private static HelmChart chart(Fields fields) {
    return new HelmChart(
        fields.string("chartName"),
        fields.string("chartVersion"),
        fields.string("chartRepoUrl"),
        fields.string("releaseName"),
        "",
        "",
        fields.string("values"),
        ImmutableList.of(),
        fields.tree("valuesLocal"),
        fields.string("valuesMerge"),
        false,
        false,
        false,
        null,
        false,
        ImmutableList.of(),
        "",
        fields.map());
  }

  /** The last value that some entry gives for each of the globals; null if there is no entry. */
  static @Nullable HelmGlobals globals(ImmutableList<LegacyHelmChart> charts) {
    String chartHome = "";
    String configHome = "";
    for (LegacyHelmChart chart : charts) {
      HelmGlobals own = chart.globals;
      chartHome = own.chartHome().isEmpty() ? chartHome : own.chartHome();
      configHome = own.configHome().isEmpty() ? configHome : own.configHome();
    }
    return charts.isEmpty() ? null : new HelmGlobals(chartHome, configHome);
  }
}
