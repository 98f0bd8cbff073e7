/** The transformers that patch: strategic merges and JSON patches. */
@NullMarked
package io.github.kustomize4j.internal.transform.patch;

import org.jspecify.annotations.NullMarked;
