package io.github.kustomize4j.yaml;

/**
 * What a reader accepts before it refuses an input with {@code LIMIT_EXCEEDED}.
 *
 * @param maxBytes the size of one file in bytes, and how many characters the expansion of aliases
 *     may add to it
 * @param maxDepth how deeply maps and lists may be nested (the reference accepts 10,000)
 * @param maxAliasNodes how many nodes the expansion of aliases may add to one file
 */
public record ReadLimits(long maxBytes, int maxDepth, int maxAliasNodes) {
  /** 256 MiB, 10,000 levels, two million nodes from aliases. */
  public static final ReadLimits DEFAULTS = new ReadLimits(256L << 20, 10_000, 2_000_000);
}
