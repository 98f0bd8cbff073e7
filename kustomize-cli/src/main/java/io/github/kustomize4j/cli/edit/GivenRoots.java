package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.external.StockFetcher;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Resources and components that a command line names: patterns for files and directories, and
 * addresses of repositories.
 *
 * @param context where they are looked for
 */
record GivenRoots(EditContext context) {
  /**
   * The paths that words mean, in their order.
   *
   * @throws UsageException if a word means nothing
   */
  List<String> expand(List<String> words) {
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      List<String> found = matches(word);
      if (found.isEmpty()) {
        requireRoot(word);
        paths.add(word);
      }
      paths.addAll(found);
    }
    return paths;
  }

  private List<String> matches(String word) {
    try {
      return context.folder().glob(word);
    } catch (KustomizeException e) {
      throw new UsageException("error checking the filesystem: " + e.diagnostic().message());
    }
  }

  private void requireRoot(String word) {
    if (word.isEmpty()) {
      throw noMatch(word, "new root cannot be empty");
    }
    GitUrl url = GitUrl.parse(word);
    if (url != null) {
      requireRepository(url, word);
      return;
    }
    Path path = context.folder().path().toAbsolutePath().resolve(word);
    throw noMatch(
        word,
        "must build at directory: not a valid directory: evalsymlink failure on '"
            + path
            + "' : lstat "
            + path
            + ": no such file or directory");
  }

  private void requireRepository(GitUrl url, String word) {
    Processes programs = new Processes(context.console().environment());
    StockFetcher fetcher = new StockFetcher(programs, context.console().environment());
    try (Checkout checkout = fetcher.checkout(url)) {
      TreePath directory = checkout.root().resolve(url.path());
      if (checkout.files().kind(directory) != FileTree.Kind.DIRECTORY) {
        throw noMatch(word, "`" + url.path() + "` is no directory of the repository");
      }
    } catch (KustomizeException e) {
      throw noMatch(word, e.diagnostic().message());
    }
  }

  private static UsageException noMatch(String word, String reason) {
    return new UsageException(word + " has no match: " + reason);
  }
}
