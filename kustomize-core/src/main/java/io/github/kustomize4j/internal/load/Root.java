package io.github.kustomize4j.internal.load;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.Location;
import org.jspecify.annotations.Nullable;

/**
 * A directory whose kustomization is being built, and the chain of those that led to it.
 *
 * @param dir the directory, all links resolved
 * @param referrer the root whose kustomization named this one, or null for the one that is built
 * @param originPath the directory as seen from the one that is built, as its kustomizations wrote
 *     it; empty for that one
 * @param repository the clone that the directory lies in, or null
 */
public record Root(
    TreePath dir, @Nullable Root referrer, String originPath, @Nullable Clone repository) {
  /**
   * A local copy of a remote repository.
   *
   * @param files the tree that it lies in
   * @param dir where it lies, all links resolved
   * @param url the address as it was written
   * @param repo the address that was cloned, empty if origins shall not tell it
   * @param ref the git reference, or empty for the default
   */
  public record Clone(FileTree files, TreePath dir, String url, String repo, String ref) {}

  /** The root that is built. */
  public static Root of(TreePath dir) {
    return new Root(dir, null, "", null);
  }

  /**
   * The root of a base or component.
   *
   * @param newDir its directory, all links resolved
   * @param written how the kustomization wrote it
   * @param at where the kustomization names it
   * @throws LoadException if this would lead back to a directory that is being built, or out of a
   *     clone
   */
  public Root enter(TreePath newDir, String written, @Nullable Location at) {
    requireNoCycle(newDir, at);
    if (repository != null && !newDir.startsWith(repository.dir)) {
      throw new LoadException(outsideClone(newDir).at(at));
    }
    return new Root(newDir, this, joinOrigin(written), repository);
  }

  /**
   * Checks that a directory is neither this root, nor one that led here, nor above one of them.
   *
   * @param at where a kustomization names it
   * @throws LoadException if it is
   */
  public void requireNoCycle(TreePath newDir, @Nullable Location at) {
    for (Root visited = this; visited != null; visited = visited.referrer) {
      if (visited.dir.startsWith(newDir)) {
        throw new LoadException(cycle(newDir, visited).at(at));
      }
    }
  }

  /** Whether a directory is, or stands above, that of this root or of one that led here. */
  public boolean comesFrom(TreePath candidate) {
    for (Root visited = this; visited != null; visited = visited.referrer) {
      if (visited.dir.startsWith(candidate)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks that no repository that led here has an address that begins with this one.
   *
   * @throws LoadException if one has
   */
  void requireNoCloneCycle(String url, @Nullable Location at) {
    for (Root visited = this; visited != null; visited = visited.referrer) {
      if (visited.repository != null && visited.repository.url.startsWith(url)) {
        throw new LoadException(
            Diagnostic.error(
                    Code.CYCLE,
                    "cycle detected: URI `"
                        + url
                        + "` referenced by previous URI `"
                        + visited.repository.url
                        + "`")
                .at(at)
                .hint("a kustomization may not build itself"));
      }
    }
  }

  /** The path of a file or directory as seen from the kustomization that is built. */
  public String joinOrigin(String written) {
    return TreePath.clean(originPath.isEmpty() ? written : originPath + '/' + written);
  }

  private Diagnostic cycle(TreePath candidate, Root visited) {
    return Diagnostic.error(
            Code.CYCLE,
            "cycle detected: candidate root `"
                + candidate
                + "` contains visited root `"
                + visited.dir
                + "`")
        .hint(
            "a kustomization may not build itself or a directory above one that is being built: `"
                + chain(visited, candidate)
                + candidate
                + '`');
  }

  /** The directories from a visited one, or from the candidate itself, down to this one. */
  private String chain(Root visited, TreePath candidate) {
    StringBuilder chain = new StringBuilder();
    boolean complete = false;
    for (Root one = this; one != null && !complete; one = one.referrer) {
      chain.insert(0, one.dir + " -> ");
      complete = one.dir.equals(candidate) || (one == visited && !leadsBack(one, candidate));
    }
    return chain.toString();
  }

  private static boolean leadsBack(Root from, TreePath candidate) {
    for (Root one = from; one != null; one = one.referrer) {
      if (one.dir.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  private Diagnostic outsideClone(TreePath candidate) {
    return Diagnostic.error(
            Code.OUTSIDE_ROOT,
            "security; bases in kustomizations found in cloned git repos must be within the repo, but base `"
                + candidate
                + "` is outside it")
        .hint("name a base within the repository, or one by its own address");
  }
}
