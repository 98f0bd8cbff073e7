package io.github.kustomize4j.spi;

/**
 * Gets what kustomizations name by URL, once a caller allows it. Safe for use by many threads at a
 * time.
 */
public interface RemoteFetcher {
  /**
   * Gets a file.
   *
   * @param url an http or https URL
   * @throws io.github.kustomize4j.diagnostics.LoadException with the code {@code REMOTE} if there
   *     is no answer; {@code LIMIT_EXCEEDED} if the answer is too large
   */
  RemoteFile get(String url);

  /**
   * Gets a repository.
   *
   * @throws io.github.kustomize4j.diagnostics.LoadException with the code {@code REMOTE} if it
   *     cannot be had
   */
  Checkout checkout(GitUrl url);
}
