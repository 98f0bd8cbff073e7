/** The stock implementations of the interfaces that touch the network or run programs. */
@NullMarked
package io.github.kustomize4j.external;

import org.jspecify.annotations.NullMarked;
