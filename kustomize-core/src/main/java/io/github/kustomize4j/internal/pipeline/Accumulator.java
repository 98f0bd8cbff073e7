package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.refs.VarCollector;
import io.github.kustomize4j.internal.specs.ConfigMerge;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a layer has gathered so far. A component works on the accumulator of its parent. Stays on
 * one thread.
 */
final class Accumulator {
  final ResourceSet.Editor resources = ResourceSet.EMPTY.edit();
  final ConfigMerge config = new ConfigMerge(TransformerConfig.EMPTY);
  final VarCollector vars = new VarCollector();
  private final int maxResources;
  private final List<TreePath> roots = new ArrayList<>();
  private final List<Roots> rootsBelow = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param maxResources how many it may gather
   */
  Accumulator(int maxResources) {
    this.maxResources = maxResources;
  }

  /**
   * Appends a resource.
   *
   * @param at where the kustomization names what it came from
   * @throws ResolveException if there is one of the same id
   * @throws LoadException if there are too many
   */
  void append(Resource resource, @Nullable Location at) {
    int[] same = resources.withId(resource.id());
    if (same.length > 0) {
      Resource first = resources.get(same[0]);
      throw new ResolveException(duplicate(resource, first == null ? resource : first, at));
    }
    resources.add(resource);
    requireWithinLimit(at);
  }

  /**
   * Checks the number of resources.
   *
   * @param at where the kustomization names what came last
   * @throws LoadException if there are too many
   */
  void requireWithinLimit(@Nullable Location at) {
    if (resources.size() > maxResources) {
      throw new LoadException(
          Diagnostic.error(
                  Code.LIMIT_EXCEEDED, "there are more than " + maxResources + " resources here")
              .at(at)
              .hint("name fewer, or raise the limit"));
    }
  }

  private static Diagnostic duplicate(Resource second, Resource first, @Nullable Location at) {
    String places =
        " at " + second.body().location() + "; the first is at " + first.body().location();
    return Diagnostic.error(
            Code.DUPLICATE_ID,
            "may not add resource with an already registered id: " + second.id() + places)
        .at(at)
        .hint("rename one of them, give it another namespace, or list it once");
  }

  /** Takes over what a base has accumulated, in order. */
  void merge(Accumulated base, @Nullable Location at) {
    for (Resource resource : base.resources()) {
      append(resource, at);
    }
    config.add(base.config());
    vars.add(base.vars());
    rootsBelow.add(base.roots());
  }

  /** Asks again which resources are cluster-scoped, after a base or component set the schema. */
  void askScopes() {
    resources.replaceAll(Resource::withScopeOfNow);
  }

  /** Notes that a base or component of this directory was entered. */
  void enter(TreePath dir) {
    roots.add(dir);
  }

  /** What was gathered, as a value that may be shared. */
  Accumulated freeze() {
    return new Accumulated(
        resources.build(),
        config.result(),
        vars.result(),
        new Roots(ImmutableList.copyOf(roots), ImmutableList.copyOf(rootsBelow)));
  }
}
