package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.advice.NearResources;
import io.github.kustomize4j.internal.model.Replica;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets numbers of replicas, for resources found by any name that they have or had. Thread-safe. */
public final class ReplicaTransformer implements Transformer {
  private final ImmutableList<Replica> counts;
  private final ImmutableList<FieldSpecs> places;

  /**
   * A transformer for all entries of the {@code replicas} field.
   *
   * @param counts the entries in order
   * @param specs where numbers of replicas stand
   */
  public ReplicaTransformer(List<Replica> counts, FieldSpecs specs) {
    this.counts = ImmutableList.copyOf(counts);
    this.places = specs.each();
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    for (Replica count : counts) {
      if (!set(count, resources.withAnyName(count.name()), resources)) {
        throw noMatch(count, resources);
      }
    }
  }

  private boolean set(Replica count, int[] slots, ResourceSet.Editor resources) {
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(FieldWalk.Creation.SCALAR, (value, spec) -> write(value, count));
    boolean found = false;
    for (int slot : slots) {
      Resource resource = resources.get(slot);
      if (resource == null) {
        continue;
      }
      for (FieldSpecs place : places) {
        if (isMeant(resource, count.name(), place.asList().get(0))) {
          resource = walk.apply(place.trie(resource.gvk()), resource);
          found = true;
        }
      }
      resources.set(slot, resource);
    }
    return found;
  }

  private static boolean isMeant(Resource resource, String name, FieldSpec spec) {
    if (isMeant(resource.id(), name, spec)) {
      return true;
    }
    for (ResourceId former : resource.history().previous()) {
      if (isMeant(former, name, spec)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeant(ResourceId id, String name, FieldSpec spec) {
    return id.name().equals(name) && spec.selects(id.gvk());
  }

  /** The number keeps the quotes of the old value: {@code "1"} becomes {@code "3"}. */
  private static Node write(Node value, Replica count) {
    String text = Long.toString(count.count());
    return Scalars.write(Scalars.of(value), text, Tag.INT, count.author());
  }

  private ResolveException noMatch(Replica count, ResourceSet.Editor resources) {
    List<String> types = new ArrayList<>();
    for (FieldSpecs place : places) {
      types.add(place.asList().get(0).gvk().toString());
    }
    return new ResolveException(
        Diagnostic.error(
                Code.TRANSFORM_FAILED,
                "resource with name "
                    + count.name()
                    + " does not match a config with the following GVK ["
                    + String.join(" ", types)
                    + "]",
                count.nameAt())
            .hint(
                NearResources.of(resources).similar(count.name(), this::isScalable)
                    + "name a resource of one of these types, or add its type to `configurations`"));
  }

  private boolean isScalable(ResourceId id) {
    return places.stream().anyMatch(place -> place.asList().get(0).selects(id.gvk()));
  }
}
