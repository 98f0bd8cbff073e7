/** What builds share: questions to trees of files with their answers, and bounded tables. */
@NullMarked
package io.github.kustomize4j.internal.cache;

import org.jspecify.annotations.NullMarked;
