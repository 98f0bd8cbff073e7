package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.resource.ResourceOrder;
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
 * @param managedByLabel whether every resource gets the label of its maker
 * @param fetcher gets what is remote, or null if nothing may be
 */
public record BuildOptions(
    LoadRestriction loadRestriction,
    @Nullable ResourceOrder order,
    ReadLimits limits,
    boolean managedByLabel,
    @Nullable RemoteFetcher fetcher) {
  /** The defaults of {@code kustomize build}. */
  public static final BuildOptions DEFAULTS =
      new BuildOptions(LoadRestriction.ROOT_ONLY, null, ReadLimits.DEFAULTS, false, null);

  /** Whether the output keeps the order in which resources were gathered. */
  boolean keepsOrder() {
    return order == ResourceOrder.NONE;
  }

  /** With another load restriction. */
  public BuildOptions withLoadRestriction(LoadRestriction restriction) {
    return new BuildOptions(restriction, order, limits, managedByLabel, fetcher);
  }

  /** With another order. */
  public BuildOptions withOrder(ResourceOrder newOrder) {
    return new BuildOptions(loadRestriction, newOrder, limits, managedByLabel, fetcher);
  }

  /** With other limits. */
  public BuildOptions withLimits(ReadLimits newLimits) {
    return new BuildOptions(loadRestriction, order, newLimits, managedByLabel, fetcher);
  }

  /** With or without the label. */
  public BuildOptions withManagedByLabel(boolean wanted) {
    return new BuildOptions(loadRestriction, order, limits, wanted, fetcher);
  }

  /** With access to the network. */
  public BuildOptions withFetcher(RemoteFetcher newFetcher) {
    return new BuildOptions(loadRestriction, order, limits, managedByLabel, newFetcher);
  }
}
