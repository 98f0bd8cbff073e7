package io.github.kustomize4j.files;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a build depends on: if none of the files changes, none of the listed directories gets or
 * loses a name, and none of the absent paths comes into being, the build gives the same result.
 *
 * @param files the files that were read
 * @param directories the directories whose names were listed
 * @param absent the paths that were asked for and found absent
 */
public record ReadSet(
    ImmutableSortedSet<TreePath> files,
    ImmutableSortedSet<TreePath> directories,
    ImmutableSortedSet<TreePath> absent) {

  /**
   * Whether the result may come out otherwise now.
   *
   * @param changed a file, directory or link that came, went or changed; one that stands for a
   *     directory stands for all below it
   */
  public boolean isReachedBy(TreePath changed) {
    TreePath parent = changed.parent();
    return (parent != null && directories.contains(parent))
        || isAtOrBelow(changed, files)
        || isAtOrBelow(changed, directories)
        || isAtOrBelow(changed, absent)
        || absent.stream().anyMatch(changed::startsWith);
  }

  private static boolean isAtOrBelow(TreePath changed, ImmutableSortedSet<TreePath> paths) {
    return paths.stream().anyMatch(path -> path.startsWith(changed));
  }
}
