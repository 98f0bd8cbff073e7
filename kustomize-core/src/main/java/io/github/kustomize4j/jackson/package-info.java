/** The bridge to Jackson, for users who want JSON nodes or typed objects. */
@NullMarked
package io.github.kustomize4j.jackson;

import org.jspecify.annotations.NullMarked;
