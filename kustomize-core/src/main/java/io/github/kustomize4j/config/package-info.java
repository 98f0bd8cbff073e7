/** Files of configuration as text with comments: reading, ordering, searching and showing them. */
@NullMarked
package io.github.kustomize4j.config;

import org.jspecify.annotations.NullMarked;
