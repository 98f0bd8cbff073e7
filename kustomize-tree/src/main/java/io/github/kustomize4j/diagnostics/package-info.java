/**
 * What can be said about an input: diagnostics with codes and places, and the exceptions that carry
 * them.
 */
@NullMarked
package io.github.kustomize4j.diagnostics;

import org.jspecify.annotations.NullMarked;
