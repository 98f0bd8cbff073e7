/**
 * The commands {@code build} and {@code build-all}, and the flags that other commands share with
 * them.
 */
@NullMarked
package io.github.kustomize4j.cli.build;

import org.jspecify.annotations.NullMarked;
