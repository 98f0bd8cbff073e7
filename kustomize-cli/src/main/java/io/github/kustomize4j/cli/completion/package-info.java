/** The command {@code completion} and the scripts of the shells, made of the descriptions. */
@NullMarked
package io.github.kustomize4j.cli.completion;

import org.jspecify.annotations.NullMarked;
