/** The commands of {@code fn}. */
@NullMarked
package io.github.kustomize4j.cli.fn;

import org.jspecify.annotations.NullMarked;
