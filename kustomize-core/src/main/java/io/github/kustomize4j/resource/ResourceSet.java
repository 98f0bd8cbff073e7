package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<ResourceId, int[]> byId = new HashMap<>();
    private @Nullable NameIndex byName;
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
      index(resource, slot);
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
      if (old == null || old.id() != resource.id() || old.history() != resource.history()) {
        index(resource, slot);
      }
    }

    /** Removes the resource of a slot. */
    public void remove(int slot) {
      if (slots.set(slot, null) != null) {
        live--;
      }
    }

    /** Replaces each resource by what {@code edit} makes of it, in order; null removes it. */
    public void replaceAll(UnaryOperator<@Nullable Resource> edit) {
      for (int slot = 0; slot < slots.size(); slot++) {
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
      return select(id, false);
    }

    /** The slots of the resources that have, or once had, this id, ascending. */
    public int[] withAnyId(ResourceId id) {
      return select(id, true);
    }

    /** The slots of the resources that have, or once had, this name, ascending. */
    public int[] withAnyName(String name) {
      NameIndex index = byName;
      if (index == null) {
        byName = index = new NameIndex();
        for (int slot : slotsInUse()) {
          index.add(Objects.requireNonNull(slots.get(slot)), slot);
        }
      }
      int[] found = index.find(name);
      int count = 0;
      for (int slot : found) {
        Resource resource = slots.get(slot);
        if (resource != null && NameIndex.hasName(resource, name)) {
          found[count++] = slot;
        }
      }
      return Arrays.copyOf(found, count);
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

    private int[] select(ResourceId id, boolean past) {
      int[] candidates = byId.get(id);
      if (candidates == null) {
        return new int[0];
      }
      int[] found = new int[candidates.length];
      int count = 0;
      for (int slot : candidates) {
        Resource resource = slots.get(slot);
        if (resource != null
            && (resource.id().equals(id) || (past && resource.history().previous().contains(id)))) {
          found[count++] = slot;
        }
      }
      found = Arrays.copyOf(found, count);
      Arrays.sort(found);
      return found;
    }

    private void index(Resource resource, int slot) {
      if (byName != null) {
        byName.add(resource, slot);
      }
      index(resource.id(), slot);
      for (ResourceId id : resource.history().previous()) {
        index(id, slot);
      }
    }

    private void index(ResourceId id, int slot) {
      byId.merge(id, new int[] {slot}, Editor::union);
    }

    private static int[] union(int[] slots, int[] one) {
      for (int slot : slots) {
        if (slot == one[0]) {
          return slots;
        }
      }
      int[] longer = Arrays.copyOf(slots, slots.length + 1);
      longer[slots.length] = one[0];
      return longer;
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
