/** Name references and vars. */
@NullMarked
package io.github.kustomize4j.internal.refs;

import org.jspecify.annotations.NullMarked;
