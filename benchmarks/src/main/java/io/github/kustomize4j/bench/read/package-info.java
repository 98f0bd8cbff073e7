/** How fast YAML text becomes a tree. */
@NullMarked
package io.github.kustomize4j.bench.read;

import org.jspecify.annotations.NullMarked;
