/** How fast a tree becomes YAML text. */
@NullMarked
package io.github.kustomize4j.bench.write;

import org.jspecify.annotations.NullMarked;
