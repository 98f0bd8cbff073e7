/** The command line: commands, exit codes and the printing of diagnostics. */
@NullMarked
package io.github.kustomize4j.cli;

import org.jspecify.annotations.NullMarked;
