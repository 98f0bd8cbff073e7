/** Random edits, compared with the reference program. */
@NullMarked
package io.github.kustomize4j.deep;

import org.jspecify.annotations.NullMarked;
