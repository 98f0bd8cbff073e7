package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.tree.MapNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps into one map, in order. Where there are more steps than the map has keys, those that
 * lead somewhere are looked up by the keys. Immutable.
 *
 * @param <T> what belongs to a path
 */
final class TrieSteps<T> {
  private static final int SCAN_LIMIT = 8;

  private final ImmutableList<FieldTrie.Step<T>> steps;
  private final @Nullable ImmutableMap<String, Integer> places;
  private final boolean creates;

  private TrieSteps(
      ImmutableList<FieldTrie.Step<T>> steps, @Nullable ImmutableMap<String, Integer> places) {
    this.steps = steps;
    this.places = places;
    boolean some = false;
    for (int i = 0; i < steps.size(); i++) {
      some |= steps.get(i).create();
    }
    this.creates = some;
  }

  /** Steps of different keys. */
  static <T> TrieSteps<T> of(ImmutableList<FieldTrie.Step<T>> steps) {
    return new TrieSteps<>(steps, steps.size() > SCAN_LIMIT ? places(steps) : null);
  }

  /** Null if there is a key that has to be refused in any map. */
  private static <T> @Nullable ImmutableMap<String, Integer> places(
      ImmutableList<FieldTrie.Step<T>> steps) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < steps.size(); i++) {
      String key = steps.get(i).key();
      if (key.isEmpty() || !Character.isLetter(key.charAt(0))) {
        return null;
      }
      places.put(key, i);
    }
    return places.buildOrThrow();
  }

  ImmutableList<FieldTrie.Step<T>> asList() {
    return steps;
  }

  /**
   * The steps that do something in a map, or all of them.
   *
   * @param creating whether missing fields may be made
   */
  ImmutableList<FieldTrie.Step<T>> in(MapNode map, boolean creating) {
    ImmutableMap<String, Integer> known = places;
    return known == null || map.size() >= steps.size() || (creating && creates)
        ? steps
        : present(map, known);
  }

  private ImmutableList<FieldTrie.Step<T>> present(
      MapNode map, ImmutableMap<String, Integer> known) {
    int[] found = new int[map.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      Integer at = known.get(map.key(i));
      if (at != null && map.indexOf(map.key(i)) == i) {
        found[count++] = at;
      }
    }
    Arrays.sort(found, 0, count);
    ImmutableList.Builder<FieldTrie.Step<T>> present = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      present.add(steps.get(found[i]));
    }
    return present.build();
  }
}
