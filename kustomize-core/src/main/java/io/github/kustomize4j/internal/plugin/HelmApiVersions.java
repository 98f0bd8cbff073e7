package io.github.kustomize4j.internal.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The API versions that the charts of one build see. In kustomize all charts share the memory of
 * the list that the flags give, and the list of a chart is written into it, before any chart of its
 * kustomization is rendered: so a chart may see the versions of a later one, and one without a list
 * those of others. Stays on one thread.
 */
public final class HelmApiVersions {
  private final String[] shared;
  private final int given;

  /** The versions of the flags; nobody has written over them yet. */
  public HelmApiVersions(List<String> flags) {
    given = flags.size();
    shared = flags.toArray(new String[capacity(given)]);
  }

  /** Go makes room for 1, 2, 4, 8 ... elements as a list grows one by one. */
  private static int capacity(int size) {
    return size <= 1 ? size : Integer.highestOneBit(size - 1) * 2;
  }

  /**
   * Takes the list of a chart.
   *
   * @param own the list
   * @return gives what the chart sees, once all charts of its kustomization have been taken
   */
  public Supplier<List<String>> take(List<String> own) {
    int size = own.size();
    for (int i = 0; i < Math.min(size, shared.length); i++) {
      shared[i] = own.get(i);
    }
    if (size > shared.length) {
      List<String> moved = List.copyOf(own);
      return () -> moved;
    }
    return () -> List.copyOf(Arrays.asList(shared).subList(0, size));
  }

  /** What a chart without a list of its own sees, when it is asked for. */
  public Supplier<List<String>> flags() {
    return () -> List.copyOf(Arrays.asList(shared).subList(0, given));
  }
}
