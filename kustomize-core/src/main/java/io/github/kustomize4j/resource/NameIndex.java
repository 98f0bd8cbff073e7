package io.github.kustomize4j.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds slots by any name that their resource has or had. Entries are never taken out. */
final class NameIndex {
  private final Map<String, Slots> byName = new HashMap<>();

  /** Slots of one name, as they were added; the same one may stand there again. */
  private static final class Slots {
    private int[] slots = new int[2];
    private int size;

    void add(int slot) {
      if (size > 0 && slots[size - 1] == slot) {
        return;
      }
      if (size == slots.length) {
        slots = Arrays.copyOf(slots, size * 2);
      }
      slots[size++] = slot;
    }
  }

  void add(Resource resource, int slot) {
    add(resource.id(), slot);
    for (ResourceId former : resource.history().previous()) {
      add(former, slot);
    }
  }

  private void add(ResourceId id, int slot) {
    byName.computeIfAbsent(id.name(), name -> new Slots()).add(slot);
  }

  /** The slots of a name, ascending, each once; also those whose resource has lost it since. */
  int[] find(String name) {
    Slots found = byName.get(name);
    if (found == null) {
      return new int[0];
    }
    int[] sorted = Arrays.copyOf(found.slots, found.size);
    Arrays.sort(sorted);
    int count = 0;
    for (int slot : sorted) {
      if (count == 0 || sorted[count - 1] != slot) {
        sorted[count++] = slot;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Whether a resource has or had a name. */
  static boolean hasName(Resource resource, String name) {
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
}
