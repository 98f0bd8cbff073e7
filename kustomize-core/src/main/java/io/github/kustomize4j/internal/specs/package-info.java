/** Field specs: builtin tables, merging and the tries that walk a resource once. */
@NullMarked
package io.github.kustomize4j.internal.specs;

import org.jspecify.annotations.NullMarked;
