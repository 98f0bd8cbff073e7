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
  // Whether there is a key that has to be refused in any map.
  private final boolean refuses;

  private TrieSteps(
      ImmutableList<FieldTrie.Step<T>> steps, @Nullable ImmutableMap<String, Integer> places) {
    this.steps = steps;
    this.places = places;
    boolean create = false;
    boolean refuse = false;
    for (int i = 0; i < steps.size(); i++) {
      String key = steps.get(i).key();
      create |= steps.get(i).create();
      refuse |= key.isEmpty() || !Character.isLetter(key.charAt(0));
    }
    this.creates = create;
    this.refuses = refuse;
  }

  /** Steps of different keys. */
  static <T> TrieSteps<T> of(ImmutableList<FieldTrie.Step<T>> steps) {
    return new TrieSteps<>(steps, steps.size() > SCAN_LIMIT ? places(steps) : null);
  }

  private static <T> ImmutableMap<String, Integer> places(ImmutableList<FieldTrie.Step<T>> steps) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < steps.size(); i++) {
      places.put(steps.get(i).key(), i);
    }
    return places.buildOrThrow();
  }

  /** The step of a key, or null if there is none. */
  FieldTrie.@Nullable Step<T> find(String key) {
    if (places != null) {
      Integer at = places.get(key);
      return at == null ? null : steps.get(at);
    }
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).key().equals(key)) {
        return steps.get(i);
      }
    }
    return null;
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
    return known == null || refuses || map.size() >= steps.size() || (creating && creates)
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
