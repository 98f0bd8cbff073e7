/** Kustomization trees made from a seed: the same trees for every program that is measured. */
@NullMarked
package io.github.kustomize4j.bench.workload;

import org.jspecify.annotations.NullMarked;
