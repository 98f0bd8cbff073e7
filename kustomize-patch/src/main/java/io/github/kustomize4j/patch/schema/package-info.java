/** The schema as a value: merge keys, list types and the scope of a kind. */
@NullMarked
package io.github.kustomize4j.patch.schema;

import org.jspecify.annotations.NullMarked;
