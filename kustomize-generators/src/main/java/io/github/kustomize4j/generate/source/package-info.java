/** Where generated entries come from: literals, files and env files, from bytes to entries. */
@NullMarked
package io.github.kustomize4j.generate.source;

import org.jspecify.annotations.NullMarked;
