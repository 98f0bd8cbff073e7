/** What there is to say about each command, and the commands that say it. */
@NullMarked
package io.github.kustomize4j.cli.help;

import org.jspecify.annotations.NullMarked;
