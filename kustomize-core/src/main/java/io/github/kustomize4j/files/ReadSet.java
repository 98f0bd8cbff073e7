package io.github.kustomize4j.files;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a build depends on: if none of the files changes, none of the listed directories gets or
 * loses a name, none of the absent paths comes into being and no link turns, the build gives the
 * same result.
 *
 * <p>Where one link leads to another only the first is known, and not where one leads that leads to
 * nothing; a {@link io.github.kustomize4j.RenderSession} looks behind all of them.
 *
 * @param files the files that were read or looked at, by their real paths
 * @param directories the directories whose names were listed
 * @param absent the paths that were asked for and found absent
 * @param links the paths that were asked for and that links led away from
 */
public record ReadSet(
    ImmutableSortedSet<TreePath> files,
    ImmutableSortedSet<TreePath> directories,
    ImmutableSortedSet<TreePath> absent,
    ImmutableSortedSet<TreePath> links) {

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
        || isAtOrBelow(changed, links)
        || absent.stream().anyMatch(changed::startsWith);
  }

  private static boolean isAtOrBelow(TreePath changed, ImmutableSortedSet<TreePath> paths) {
    return paths.stream().anyMatch(path -> path.startsWith(changed));
  }
}
