/**
 * The immutable, shared node tree: nodes with source positions, and the vocabulary to edit them.
 */
@NullMarked
package io.github.kustomize4j.tree;

import org.jspecify.annotations.NullMarked;
