package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.WorkFolder;

/**
 * Where a command that edits works.
 *
 * @param console where it tells what it did not do
 * @param folder holds the kustomization
 */
public record EditContext(Console console, WorkFolder folder) {
  public static EditContext current(Console console) {
    return new EditContext(console, WorkFolder.current());
  }
}
