/** Layers and stages: how a tree of kustomizations becomes one ordered set of resources. */
@NullMarked
package io.github.kustomize4j.internal.pipeline;

import org.jspecify.annotations.NullMarked;
