/** Long comparisons with the reference program; they run with {@code mvn verify -Pdeep} only. */
@NullMarked
package io.github.kustomize4j.deep;

import org.jspecify.annotations.NullMarked;
