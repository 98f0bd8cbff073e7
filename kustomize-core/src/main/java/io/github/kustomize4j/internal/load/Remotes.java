package io.github.kustomize4j.internal.load;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;
import io.github.kustomize4j.tree.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one build gets from elsewhere. A repository is cloned once for each reference that is asked
 * of it and removed when this is closed. Stays on one thread.
 */
public final class Remotes implements AutoCloseable {
  private final @Nullable RemoteFetcher fetcher;
  private final Diagnostics diagnostics;
  private final Map<String, Checkout> checkouts = new LinkedHashMap<>();

  /** Remotes of a build; without a fetcher everything is refused. */
  public Remotes(@Nullable RemoteFetcher fetcher, Diagnostics diagnostics) {
    this.fetcher = fetcher;
    this.diagnostics = diagnostics;
  }

  /** Whether a path is the address of a file on a web server. */
  public static boolean isHttp(String path) {
    return path.regionMatches(true, 0, "http://", 0, 7)
        || path.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * The content of a file on a web server.
   *
   * @throws LoadException if there is no answer, or one that says no
   */
  byte[] read(String url, @Nullable Location at) {
    RemoteFile file = allowed(url, at).get(url);
    if (!file.succeeded()) {
      throw new LoadException(refused(url, file).at(at));
    }
    return file.content();
  }

  private static Diagnostic refused(String url, RemoteFile file) {
    String problem = GitUrl.parse(url) == null ? file.problem() : "URL is a git repository";
    return Diagnostic.error(Code.REMOTE, problem + ": `" + url + "`")
        .hint("check the address; the server answered " + file.status());
  }

  /**
   * The root of a directory in a repository.
   *
   * @param referrer the root that names it, or null for the one that is built
   * @throws LoadException if it cannot be had, the directory is not there, or it leads back to
   *     itself
   */
  public Root enter(@Nullable Root referrer, GitUrl url, @Nullable Location at) {
    if (referrer != null) {
      referrer.requireNoCloneCycle(url.raw(), at);
    }
    try {
      Checkout checkout = checkout(url, at);
      TreePath dir = directory(checkout, url);
      Root.Clone clone =
          new Root.Clone(
              checkout.files(),
              checkout.root(),
              url.raw(),
              referrer == null ? "" : url.repository(),
              ref(url));
      String origin = referrer == null ? "" : dir.relativeTo(checkout.root());
      return new Root(dir, referrer, origin.equals(".") ? "" : origin, clone);
    } catch (LoadException e) {
      throw e.location() == null && at != null ? new LoadException(e.diagnostic().at(at)) : e;
    }
  }

  private static String ref(GitUrl url) {
    return url.ref().equals("HEAD") ? "" : url.ref();
  }

  private Checkout checkout(GitUrl url, @Nullable Location at) {
    if (url.forced()) {
      diagnostics.add(forcedPrefix().at(at));
    }
    RemoteFetcher allowed = allowed(url.shownRepository(), at);
    String key = url.repository() + '\n' + url.ref() + '\n' + url.submodules();
    Checkout known = checkouts.get(key);
    if (known == null) {
      known = allowed.checkout(url);
      checkouts.put(key, known);
    }
    return known;
  }

  private static TreePath directory(Checkout checkout, GitUrl url) {
    FileTree files = checkout.files();
    TreePath real = files.real(checkout.root().resolve(url.path()));
    if (files.kind(real) != FileTree.Kind.DIRECTORY) {
      throw new LoadException(
          Diagnostic.error(
                  Code.FILE_UNREADABLE,
                  "`" + url.path() + "` refers to a file; expecting directory")
              .hint("name the directory of a kustomization within the repository"));
    }
    if (!real.startsWith(checkout.root())) {
      throw new LoadException(
          Diagnostic.error(
                  Code.OUTSIDE_ROOT,
                  "`"
                      + url.path()
                      + "` refers to directory outside of repo `"
                      + url.shownRepository()
                      + "`")
              .hint("name a directory within the repository"));
    }
    return real;
  }

  private RemoteFetcher allowed(String what, @Nullable Location at) {
    if (fetcher == null) {
      throw new LoadException(
          Diagnostic.error(
                  Code.NOT_ENABLED,
                  "`" + what + "` is remote, and this renderer has no access to the network")
              .at(at)
              .hint("give the renderer a RemoteFetcher, or keep a copy of the files"));
    }
    return fetcher;
  }

  private static Diagnostic forcedPrefix() {
    return Diagnostic.warning(
        Code.REMOTE,
        "Warning: Forcing the git protocol using the 'git::' URL prefix is not supported. Kustomize currently strips this"
            + " invalid prefix, but will stop doing so in a future release. Please remove the 'git::' prefix from your"
            + " configuration.");
  }

  @Override
  public void close() {
    checkouts.values().forEach(Checkout::close);
    checkouts.clear();
  }
}
