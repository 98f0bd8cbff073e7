/** The generators of config maps and secrets, and the hash of their content. */
@NullMarked
package io.github.kustomize4j.generate;

import org.jspecify.annotations.NullMarked;
