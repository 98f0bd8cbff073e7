/** How fast an overlay is made of a base that is kept. */
@NullMarked
package io.github.kustomize4j.bench.edit;

import org.jspecify.annotations.NullMarked;
