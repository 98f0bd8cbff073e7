/** Copies of kustomizations that need nothing from elsewhere. */
@NullMarked
package io.github.kustomize4j.localize;

import org.jspecify.annotations.NullMarked;
