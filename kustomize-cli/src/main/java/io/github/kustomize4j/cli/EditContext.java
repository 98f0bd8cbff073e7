package io.github.kustomize4j.cli;

/**
 * Where a command that edits works.
 *
 * @param console where it tells what it did not do
 * @param folder holds the kustomization
 */
record EditContext(Console console, WorkFolder folder) {
  static EditContext current(Console console) {
    return new EditContext(console, WorkFolder.current());
  }
}
