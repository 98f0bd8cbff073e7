package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.resource.ResourceOrder;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.yaml.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a build may be told from outside.
 *
 * @param loadRestriction which files a kustomization may name
 * @param order the order of the output where the kustomization does not say it, or null for the
 *     default
 * @param limits what is accepted of one file
 * @param maxResources how many resources a kustomization may gather
 * @param managedByLabel whether every resource gets the label of its maker
 * @param fetcher gets what is remote, or null if nothing may be
 * @param programs runs helm, functions and plugins, or null if nothing may be run
 * @param helm how charts are rendered
 * @param functions which functions and plugins may run
 * @param cache what is shared with other builds, or null if nothing is
 */
public record BuildOptions(
    LoadRestriction loadRestriction,
    @Nullable ResourceOrder order,
    ReadLimits limits,
    int maxResources,
    boolean managedByLabel,
    @Nullable RemoteFetcher fetcher,
    @Nullable ProgramRunner programs,
    HelmOptions helm,
    FunctionOptions functions,
    @Nullable BuildCache cache) {
  /** With a cache of its own if it has none. */
  public BuildOptions sharing(long maxBytes) {
    return cache != null
        ? this
        : new BuildOptions(
            loadRestriction,
            order,
            limits,
            maxResources,
            managedByLabel,
            fetcher,
            programs,
            helm,
            functions,
            new BuildCache(maxBytes));
  }

  /** Whether the output keeps the order in which resources were gathered. */
  boolean keepsOrder() {
    return order == ResourceOrder.NONE;
  }
}
