package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.cache.TracingFileTree;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;

/** Notes that a part of a build does not depend on files alone, before it fetches anything. */
record NotedFetcher(RemoteFetcher fetcher, TracingFileTree files) implements RemoteFetcher {
  @Override
  public RemoteFile get(String url) {
    files.open();
    return fetcher.get(url);
  }

  @Override
  public Checkout checkout(GitUrl url) {
    files.open();
    return fetcher.checkout(url);
  }
}
