/** What makes the command of a checkout start quickly: one jar, without lambdas. */
@NullMarked
package io.github.kustomize4j.launch;

import org.jspecify.annotations.NullMarked;
