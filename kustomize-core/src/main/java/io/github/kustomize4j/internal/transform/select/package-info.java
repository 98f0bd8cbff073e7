/** Which resources a patch or a replacement is for: patterns of ids, selectors of labels. */
@NullMarked
package io.github.kustomize4j.internal.transform.select;

import org.jspecify.annotations.NullMarked;
