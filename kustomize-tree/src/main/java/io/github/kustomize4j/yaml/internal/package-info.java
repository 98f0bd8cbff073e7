/** How YAML is scanned, plain scalars are resolved and numbers are written as Go writes them. */
@NullMarked
package io.github.kustomize4j.yaml.internal;

import org.jspecify.annotations.NullMarked;
