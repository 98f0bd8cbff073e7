/** Replacements: values copied from fields of resources to fields of others. */
@NullMarked
package io.github.kustomize4j.internal.transform.replacement;

import org.jspecify.annotations.NullMarked;
