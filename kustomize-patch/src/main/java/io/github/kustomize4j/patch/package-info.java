/** Strategic merge and JSON6902 patches: each is parsed once and applied many times. */
@NullMarked
package io.github.kustomize4j.patch;

import org.jspecify.annotations.NullMarked;
