package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.Inset;

/**
 * What a reader accepts, and where in a file its texts stand.
 *
 * @param maxBytes the size of a file, and how many characters aliases may add to it
 * @param maxDepth how deeply maps and lists may be nested
 * @param maxAliasNodes how many nodes aliases may add to a file
 * @param inset where a text stands within the file that it is named after
 */
public record Limits(long maxBytes, int maxDepth, int maxAliasNodes, Inset inset) {}
