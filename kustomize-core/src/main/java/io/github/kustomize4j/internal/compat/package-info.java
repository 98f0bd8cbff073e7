/** The seam where kustomize's own bookkeeping shows, and its quirks. */
@NullMarked
package io.github.kustomize4j.internal.compat;

import org.jspecify.annotations.NullMarked;
