/** The commands of {@code cfg}. */
@NullMarked
package io.github.kustomize4j.cli.cfg;

import org.jspecify.annotations.NullMarked;
