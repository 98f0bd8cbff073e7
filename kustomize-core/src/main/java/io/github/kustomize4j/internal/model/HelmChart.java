package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code helmCharts}. Texts that are absent are empty.
 *
 * @param name the chart
 * @param version the version to pull
 * @param repo where to pull it from
 * @param releaseName the name of the release
 * @param namespace the namespace of the release
 * @param nameTemplate a template of the release's name
 * @param valuesFile the values in place of the chart's own
 * @param additionalValuesFiles values that come after the main ones
 * @param valuesInline values that are merged into the main ones, or null
 * @param valuesMerge how they are merged
 * @param includeCrds whether the chart's definitions are rendered too
 * @param skipHooks whether hooks are left out
 * @param skipTests whether tests are left out
 * @param debug whether helm tells more; null if the field is absent
 * @param devel whether development versions count
 * @param apiVersions what the cluster is said to know
 * @param kubeVersion the version that the cluster is said to have
 * @param at the entry as it was read
 */
public record HelmChart(
    String name,
    String version,
    String repo,
    String releaseName,
    String namespace,
    String nameTemplate,
    String valuesFile,
    ImmutableList<ScalarNode> additionalValuesFiles,
    @Nullable MapNode valuesInline,
    String valuesMerge,
    boolean includeCrds,
    boolean skipHooks,
    boolean skipTests,
    @Nullable Boolean debug,
    boolean devel,
    ImmutableList<ScalarNode> apiVersions,
    String kubeVersion,
    Node at) {

  /** Reads an entry. */
  public static HelmChart decode(Fields fields) {
    return new HelmChart(
        fields.string("name"),
        fields.string("version"),
        fields.string("repo"),
        fields.string("releaseName"),
        fields.string("namespace"),
        fields.string("nameTemplate"),
        fields.string("valuesFile"),
        fields.texts("additionalValuesFiles"),
        fields.tree("valuesInline"),
        fields.string("valuesMerge"),
        fields.flag("includeCRDs"),
        fields.flag("skipHooks"),
        fields.flag("skipTests"),
        fields.has("debug") ? fields.flag("debug") : null,
        fields.flag("devel"),
        fields.texts("apiVersions"),
        fields.string("kubeVersion"),
        fields.map());
  }
}
