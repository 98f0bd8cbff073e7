/**
 * YAML and JSON, in and out; the only packages that see SnakeYAML are this one and its internals.
 */
@NullMarked
package io.github.kustomize4j.yaml;

import org.jspecify.annotations.NullMarked;
