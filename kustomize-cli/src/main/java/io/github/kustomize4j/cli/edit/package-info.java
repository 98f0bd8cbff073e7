/** The commands {@code edit} and {@code create}: a thin skin over the editor of the library. */
@NullMarked
package io.github.kustomize4j.cli.edit;

import org.jspecify.annotations.NullMarked;
