/** YAML and JSON, in and out, by a scanner, a parser and a printer of our own. */
@NullMarked
package io.github.kustomize4j.yaml;

import org.jspecify.annotations.NullMarked;
