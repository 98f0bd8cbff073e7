/** Trees of files: on disk, in memory, or in any file system of {@code java.nio}. */
@NullMarked
package io.github.kustomize4j.files;

import org.jspecify.annotations.NullMarked;
