/** The kustomization file as records: decoding and deprecated fields. */
@NullMarked
package io.github.kustomize4j.internal.model;

import org.jspecify.annotations.NullMarked;
