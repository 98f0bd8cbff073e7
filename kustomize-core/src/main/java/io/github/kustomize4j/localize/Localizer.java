package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Copies a kustomization with all that it refers to, as {@code kustomize localize} does: what is
 * remote is fetched and put into directories {@code localized-files}, and the copies name it there.
 * Nothing is read from outside of a scope, and nothing is written: the copy is a value.
 *
 * <p>Immutable and safe for use by many threads, if the tree and the fetcher are.
 */
public final class Localizer {
  private final FileTree files;
  private final @Nullable RemoteFetcher fetcher;

  private Localizer(FileTree files, @Nullable RemoteFetcher fetcher) {
    this.files = files;
    this.fetcher = fetcher;
  }

  /** A localizer that refuses all that is remote. */
  public static Localizer of(FileTree files) {
    return new Localizer(files, null);
  }

  /** A localizer that gets what is remote. */
  public static Localizer of(FileTree files, RemoteFetcher fetcher) {
    return new Localizer(files, fetcher);
  }

  /**
   * Copies a kustomization.
   *
   * @param target its directory
   * @param scope the directory that is not left; the target itself or one above it
   * @throws KustomizeException if something it refers to is missing, lies out of the scope or
   *     cannot be fetched, or if it is no kustomization
   */
  public LocalizedTree localize(TreePath target, TreePath scope) {
    Diagnostics diagnostics = new Diagnostics();
    try (Remotes remotes = new Remotes(fetcher, diagnostics)) {
      Loader loader = new Loader(files, LoadRestriction.ROOT_ONLY, remotes);
      TreePath realTarget = files.real(target);
      TreePath realScope = files.real(scope);
      if (!realTarget.startsWith(realScope)) {
        throw LocalizeErrors.error(
            Code.OUTSIDE_ROOT,
            "localize scope `" + realScope + "` does not contain target `" + realTarget + "`");
      }
      return copy(loader, Root.of(realTarget), realScope, target.toString());
    }
  }

  /**
   * Copies a kustomization of a repository; its scope is the repository.
   *
   * @param url its address, with a {@code ref}
   * @throws KustomizeException as {@link #localize}, and if the address has no {@code ref}
   */
  public LocalizedTree localizeRemote(String url) {
    GitUrl address = GitUrl.parse(url);
    if (address == null) {
      throw LocalizeErrors.error(Code.REMOTE, "`" + url + "` is no address of a repository");
    }
    RemoteNames.requireRef(address);
    Diagnostics diagnostics = new Diagnostics();
    try (Remotes remotes = new Remotes(fetcher, diagnostics)) {
      Loader loader = new Loader(files, LoadRestriction.ROOT_ONLY, remotes);
      Root root = remotes.enter(null, address, null);
      Root.Clone clone = root.repository();
      return copy(loader, root, clone == null ? root.dir() : clone.dir(), url);
    }
  }

  private static LocalizedTree copy(Loader loader, Root root, TreePath scope, String shown) {
    CopiedFiles copied = new CopiedFiles();
    try {
      new RootCopy(loader, root, new Scope(scope, ""), copied).copy();
    } catch (StackOverflowError e) {
      throw StackGuard.tooDeep();
    } catch (KustomizeException e) {
      throw LocalizeErrors.within("unable to localize target `" + shown + "`: ", e, null);
    }
    String target = root.dir().relativeTo(scope);
    return new LocalizedTree(target.equals(".") ? "" : target, copied.files());
  }
}
