package io.github.kustomize4j.spi;

import com.google.common.collect.ImmutableList;

/**
 * How charts are rendered.
 *
 * @param enabled whether they may be rendered at all
 * @param command the helm program
 * @param apiVersions what charts see as available, where a chart's entry does not say it
 * @param kubeVersion the version of Kubernetes that charts see, where a chart's entry does not say
 *     it; empty for helm's own
 * @param debug whether helm is told to say more
 */
public record HelmOptions(
    boolean enabled,
    String command,
    ImmutableList<String> apiVersions,
    String kubeVersion,
    boolean debug) {
  /** No charts. */
  public static final HelmOptions DISABLED =
      new HelmOptions(false, "helm", ImmutableList.of(), "", false);

  /** Charts, by the program {@code helm}; what they see of a cluster is up to it. */
  public static final HelmOptions ENABLED =
      new HelmOptions(true, "helm", ImmutableList.of(), "", false);
}
