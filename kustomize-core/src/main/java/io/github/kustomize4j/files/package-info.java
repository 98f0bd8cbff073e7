/** Trees of files: on disk, in memory, or restricted to a root. */
@NullMarked
package io.github.kustomize4j.files;

import org.jspecify.annotations.NullMarked;
