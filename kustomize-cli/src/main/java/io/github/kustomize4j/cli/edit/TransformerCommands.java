package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.edit.KustomizationEditor;

/** Commands for {@code transformers}. */
final class TransformerCommands {
  private TransformerCommands() {}

  static EditCommand add(EditContext context) {
    return PathWords.addConfigurations(
        context, "transformer", KustomizationEditor::addTransformers);
  }

  static EditCommand remove(EditContext context) {
    return PathWords.remove(context, "transformer", KustomizationEditor::removeTransformers);
  }
}
