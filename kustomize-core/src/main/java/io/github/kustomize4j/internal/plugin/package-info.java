/** Generators, transformers and validators from configuration files. */
@NullMarked
package io.github.kustomize4j.internal.plugin;

import org.jspecify.annotations.NullMarked;
