/** What was probably meant where something is not there: texts for hints. */
@NullMarked
package io.github.kustomize4j.internal.advice;

import org.jspecify.annotations.NullMarked;
