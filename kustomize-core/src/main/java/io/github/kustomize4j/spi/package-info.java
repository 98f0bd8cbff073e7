/**
 * What touches the network or runs programs is given to the renderer through these interfaces,
 * never assumed.
 */
@NullMarked
package io.github.kustomize4j.spi;

import org.jspecify.annotations.NullMarked;
