package io.github.kustomize4j.yaml.internal;

/**
 * What a reader accepts.
 *
 * @param maxBytes the size of a file, and how many characters aliases may add to it
 * @param maxDepth how deeply maps and lists may be nested
 * @param maxAliasNodes how many nodes aliases may add to a file
 */
public record Limits(long maxBytes, int maxDepth, int maxAliasNodes) {}
