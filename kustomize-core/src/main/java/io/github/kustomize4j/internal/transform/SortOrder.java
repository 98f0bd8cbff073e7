package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.GvkOrder;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of resources in the output. Immutable and thread-safe. */
public final class SortOrder {
  private static final SortOrder FIFO = new SortOrder(null);
  private static final SortOrder LEGACY = new SortOrder(GvkOrder.DEFAULT);

  private final @Nullable GvkOrder types;

  private SortOrder(@Nullable GvkOrder types) {
    this.types = types;
  }

  /** The order in which resources were read. */
  public static SortOrder fifo() {
    return FIFO;
  }

  /** Some kinds first, some last, the others by type, namespace and name. */
  public static SortOrder legacy() {
    return LEGACY;
  }

  /** As {@link #legacy()}, with lists of kinds in place of the default ones. */
  public static SortOrder legacy(List<String> first, List<String> last) {
    return new SortOrder(GvkOrder.of(first, last));
  }

  /** The resources in this order. */
  public ResourceSet sort(ResourceSet resources) {
    GvkOrder order = types;
    if (order == null) {
      return resources;
    }
    List<Entry> entries = new ArrayList<>(resources.size());
    for (Resource resource : resources) {
      entries.add(new Entry(resource, order.key(resource.gvk()), sortText(resource.id())));
    }
    entries.sort(SortOrder::compare);
    List<Resource> sorted = new ArrayList<>(entries.size());
    entries.forEach(entry -> sorted.add(entry.resource()));
    return ResourceSet.of(sorted);
  }

  /** A resource with what its type, and it among its type, is sorted by. */
  private record Entry(Resource resource, GvkOrder.Key type, String text) {}

  private static int compare(Entry a, Entry b) {
    return a.type().gvk().equals(b.type().gvk())
        ? GvkOrder.compareText(a.text(), b.text())
        : GvkOrder.compare(a.type(), b.type());
  }

  /** Empty parts get a mark, so that what has no namespace stands behind what has one. */
  private static String sortText(ResourceId id) {
    return (id.namespace().isEmpty() ? "~X" : id.namespace())
        + '|'
        + (id.name().isEmpty() ? "~N" : id.name());
  }
}
