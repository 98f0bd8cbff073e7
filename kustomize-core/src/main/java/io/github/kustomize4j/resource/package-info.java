/** Resources and their identity, read-only. */
@NullMarked
package io.github.kustomize4j.resource;

import org.jspecify.annotations.NullMarked;
