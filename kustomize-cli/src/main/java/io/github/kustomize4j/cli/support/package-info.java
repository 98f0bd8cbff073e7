/**
 * What every command is made of: flags and words, console, files, failures. It knows no command.
 */
@NullMarked
package io.github.kustomize4j.cli.support;

import org.jspecify.annotations.NullMarked;
