/** How fast whole kustomizations are rendered in a warm process. */
@NullMarked
package io.github.kustomize4j.bench.render;

import org.jspecify.annotations.NullMarked;
