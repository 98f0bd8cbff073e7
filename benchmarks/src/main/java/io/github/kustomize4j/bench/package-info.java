/** What is measured, and the trees it is measured on. */
@NullMarked
package io.github.kustomize4j.bench;

import org.jspecify.annotations.NullMarked;
