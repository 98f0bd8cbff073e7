/**
 * Changes kustomization files as {@code kustomize edit} does, without a file system or a process:
 * bytes in, bytes out.
 */
@NullMarked
package io.github.kustomize4j.edit;

import org.jspecify.annotations.NullMarked;
