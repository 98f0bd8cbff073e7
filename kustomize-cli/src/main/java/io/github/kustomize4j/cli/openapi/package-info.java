/** The commands of {@code openapi}. */
@NullMarked
package io.github.kustomize4j.cli.openapi;

import org.jspecify.annotations.NullMarked;
