/** The transformers, one class each. */
@NullMarked
package io.github.kustomize4j.internal.transform;

import org.jspecify.annotations.NullMarked;
