package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.edit.KustomizationEditor;

/** The command for {@code generators}. */
final class GeneratorCommands {
  private GeneratorCommands() {}

  static EditCommand add(EditContext context) {
    return PathWords.addConfigurations(context, "generator", KustomizationEditor::addGenerators);
  }
}
