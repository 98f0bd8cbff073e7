package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a resource was called before, oldest first, and what was put around its name, innermost
 * first.
 *
 * @param previous the former ids, unmodifiable; their group and version are always the current ones
 * @param prefixes the name prefixes that were applied
 * @param suffixes the name suffixes that were applied
 */
public record History(
    List<ResourceId> previous, ImmutableList<String> prefixes, ImmutableList<String> suffixes) {
  /** Of a resource that was never renamed. */
  public static final History NONE =
      new History(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** With one more former id. */
  public History withPrevious(ResourceId id) {
    return new History(GrowingList.append(previous, id), prefixes, suffixes);
  }

  /** With one more prefix. */
  public History withPrefix(String prefix) {
    return new History(previous, append(prefixes, prefix), suffixes);
  }

  /** With one more suffix. */
  public History withSuffix(String suffix) {
    return new History(previous, prefixes, append(suffixes, suffix));
  }

  private static <T> ImmutableList<T> append(ImmutableList<T> list, T last) {
    return ImmutableList.<T>builderWithExpectedSize(list.size() + 1).addAll(list).add(last).build();
  }
}
