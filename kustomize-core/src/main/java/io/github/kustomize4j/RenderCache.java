package io.github.kustomize4j;

import io.github.kustomize4j.internal.pipeline.BuildCache;

/**
 * What renders share: what files were read as, by name and content, and what bases came to, by
 * directory and the content of every file that they depend on. A render asks its tree of files as
 * often as without a cache, so it sees every change; what it saves is the work. Where programs are
 * run or something is fetched from elsewhere, nothing is shared.
 *
 * <p>Give one cache to as many renderers as you like. It holds immutable values only and forgets
 * what was not used lately. Thread-safe; reading takes no lock.
 */
public final class RenderCache {
  static final long DEFAULT_BYTES = 256L << 20;

  private final BuildCache shared;

  private RenderCache(long maxBytes) {
    shared = new BuildCache(maxBytes);
  }

  /** A cache of about 256 MiB at most. */
  public static RenderCache create() {
    return bounded(DEFAULT_BYTES);
  }

  /**
   * A cache with a bound.
   *
   * @param maxBytes about how much memory its content may take
   * @throws IllegalArgumentException if it is negative
   */
  public static RenderCache bounded(long maxBytes) {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("a cache cannot take " + maxBytes + " bytes");
    }
    return new RenderCache(maxBytes);
  }

  BuildCache shared() {
    return shared;
  }
}
