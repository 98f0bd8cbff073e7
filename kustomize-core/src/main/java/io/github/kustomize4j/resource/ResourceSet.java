package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of resources whose ids are unique. Immutable; changes are made in an {@link
 * Editor}.
 */
public final class ResourceSet implements Iterable<Resource> {
  /** No resources. */
  public static final ResourceSet EMPTY = new ResourceSet(ImmutableList.of());

  private final ImmutableList<Resource> resources;

  private ResourceSet(ImmutableList<Resource> resources) {
    this.resources = resources;
  }

  /** A set of resources whose ids the caller knows to be unique. */
  public static ResourceSet of(List<Resource> resources) {
    return new ResourceSet(ImmutableList.copyOf(resources));
  }

  /** The resources in order. */
  public ImmutableList<Resource> asList() {
    return resources;
  }

  /** The number of resources. */
  public int size() {
    return resources.size();
  }

  @Override
  public Iterator<Resource> iterator() {
    return resources.iterator();
  }

  /** A changeable copy. */
  public Editor edit() {
    Editor editor = new Editor();
    for (Resource resource : resources) {
      editor.add(resource);
    }
    return editor;
  }

  /**
   * A list of resources under change, with an index by every id that a resource has or had. Slots
   * keep their number until {@link #build}; a removed resource leaves an empty slot. Every
   * operation takes time that does not depend on the number of resources. Stays on one thread.
   */
  public static final class Editor {
    private final List<@Nullable Resource> slots = new ArrayList<>();
    private final SlotIndex<ResourceId> byId = new SlotIndex<>();
    // Few builds ask for these, and a former id costs as much as a present one.
    private @Nullable SlotIndex<ResourceId> byFormerId;
    private @Nullable SlotIndex<String> byName;
    private final BitSet renamed = new BitSet();
    private int live;

    /** The number of slots, empty ones included. */
    public int slots() {
      return slots.size();
    }

    /** The number of resources. */
    public int size() {
      return live;
    }

    /** The resource of a slot, or null if it was removed. */
    public @Nullable Resource get(int slot) {
      return slots.get(slot);
    }

    /**
     * Appends a resource; the caller answers for the uniqueness of its id. Its slot is given back.
     */
    public int add(Resource resource) {
      int slot = slots.size();
      slots.add(resource);
      live++;
      index(null, resource, slot);
      return slot;
    }

    /**
     * Puts another resource into a slot; the ids it had before it are still found through its
     * history only.
     */
    public void set(int slot, Resource resource) {
      Resource old = slots.get(slot);
      if (old == resource) {
        return;
      }
      slots.set(slot, resource);
      live += old == null ? 1 : 0;
      index(old, resource, slot);
    }

    /** Removes the resource of a slot. */
    public void remove(int slot) {
      if (slots.set(slot, null) != null) {
        live--;
      }
    }

    /** Replaces each resource by what {@code edit} makes of it, in order; null removes it. */
    public void replaceAll(UnaryOperator<@Nullable Resource> edit) {
      replaceRange(0, slots.size(), edit);
    }

    /** As {@link #replaceAll}, from a slot up to another. */
    public void replaceRange(int from, int to, UnaryOperator<@Nullable Resource> edit) {
      for (int slot = from; slot < to; slot++) {
        Resource old = slots.get(slot);
        if (old != null) {
          Resource changed = edit.apply(old);
          if (changed == null) {
            remove(slot);
          } else {
            set(slot, changed);
          }
        }
      }
    }

    /** The slots of the resources whose present id is this one, ascending. */
    public int[] withId(ResourceId id) {
      return select(byId.find(id), resource -> resource.id().equals(id));
    }

    /**
     * The slots of the resources that got an id, new or other, since this was asked last,
     * ascending.
     */
    public int[] takeRenamed() {
      int[] taken = new int[renamed.cardinality()];
      for (int i = 0, slot = -1; i < taken.length; i++) {
        taken[i] = slot = renamed.nextSetBit(slot + 1);
      }
      renamed.clear();
      return taken;
    }

    /** The slots of the resources that have, or once had, this id, ascending. */
    public int[] withAnyId(ResourceId id) {
      SlotIndex<ResourceId> index = byFormerId;
      if (index == null) {
        byFormerId = index = new SlotIndex<>();
        for (int slot : slotsInUse()) {
          indexFormerIds(index, 0, Objects.requireNonNull(slots.get(slot)), slot);
        }
      }
      return select(
          union(byId.find(id), index.find(id)),
          resource -> resource.id().equals(id) || resource.history().previous().contains(id));
    }

    /** The slots of the resources that have, or once had, this name, ascending. */
    public int[] withAnyName(String name) {
      SlotIndex<String> index = byName;
      if (index == null) {
        byName = index = new SlotIndex<>();
        for (int slot : slotsInUse()) {
          indexNames(index, 0, Objects.requireNonNull(slots.get(slot)), slot);
        }
      }
      return select(index.find(name), resource -> hasOrHadName(resource, name));
    }

    private static boolean hasOrHadName(Resource resource, String name) {
      if (resource.id().name().equals(name)) {
        return true;
      }
      for (ResourceId former : resource.history().previous()) {
        if (former.name().equals(name)) {
          return true;
        }
      }
      return false;
    }

    /** The slots that hold a resource, ascending. */
    public int[] slotsInUse() {
      int[] used = new int[live];
      int count = 0;
      for (int slot = 0; slot < slots.size(); slot++) {
        if (slots.get(slot) != null) {
          used[count++] = slot;
        }
      }
      return used;
    }

    /** Of some slots those that still have what they were found for; changes the array. */
    private int[] select(int[] candidates, Predicate<Resource> still) {
      int count = 0;
      for (int slot : candidates) {
        Resource resource = slots.get(slot);
        if (resource != null && still.test(resource)) {
          candidates[count++] = slot;
        }
      }
      return count == candidates.length ? candidates : Arrays.copyOf(candidates, count);
    }

    private static int[] union(int[] some, int[] others) {
      if (some.length == 0 || others.length == 0) {
        return some.length == 0 ? others : some;
      }
      int[] both = Arrays.copyOf(some, some.length + others.length);
      System.arraycopy(others, 0, both, some.length, others.length);
      return SlotIndex.ascending(both, both.length);
    }

    /** Notes what is new since {@code old} stood in the slot: a history only grows, as a rule. */
    private void index(@Nullable Resource old, Resource resource, int slot) {
      boolean sameId = old != null && old.id() == resource.id();
      if (old != null && sameId && old.history() == resource.history()) {
        return;
      }
      if (!sameId) {
        byId.add(resource.id(), slot);
        renamed.set(slot);
      }
      int known =
          old == null
              ? 0
              : GrowingList.common(old.history().previous(), resource.history().previous());
      if (byFormerId != null) {
        indexFormerIds(byFormerId, known, resource, slot);
      }
      if (byName != null) {
        indexNames(byName, known, resource, slot);
      }
    }

    private static void indexFormerIds(
        SlotIndex<ResourceId> index, int from, Resource resource, int slot) {
      List<ResourceId> previous = resource.history().previous();
      for (int i = from; i < previous.size(); i++) {
        index.add(previous.get(i), slot);
      }
    }

    private static void indexNames(SlotIndex<String> index, int from, Resource resource, int slot) {
      index.add(resource.id().name(), slot);
      List<ResourceId> previous = resource.history().previous();
      for (int i = from; i < previous.size(); i++) {
        index.add(previous.get(i).name(), slot);
      }
    }

    /** The resources that are there, in order, as a set. */
    public ResourceSet build() {
      ImmutableList.Builder<Resource> list = ImmutableList.builderWithExpectedSize(live);
      for (Resource resource : slots) {
        if (resource != null) {
          list.add(resource);
        }
      }
      return new ResourceSet(list.build());
    }
  }
}
