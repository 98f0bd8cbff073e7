/** The public API: renders a directory or a tree in memory to manifests. */
@NullMarked
package io.github.kustomize4j;

import org.jspecify.annotations.NullMarked;
