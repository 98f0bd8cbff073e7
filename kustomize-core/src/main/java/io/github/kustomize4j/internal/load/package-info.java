/** Finding kustomization files, roots and cycles, and following remote references. */
@NullMarked
package io.github.kustomize4j.internal.load;

import org.jspecify.annotations.NullMarked;
