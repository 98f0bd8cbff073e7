/** The command {@code localize}. */
@NullMarked
package io.github.kustomize4j.cli.localize;

import org.jspecify.annotations.NullMarked;
