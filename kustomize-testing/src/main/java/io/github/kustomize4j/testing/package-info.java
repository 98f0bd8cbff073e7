/** What the tests of several modules have in common. */
@NullMarked
package io.github.kustomize4j.testing;

import org.jspecify.annotations.NullMarked;
