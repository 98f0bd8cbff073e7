package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.edit.GeneratorSpec;
import io.github.kustomize4j.edit.KustomizationEditor;

/** Commands for {@code secretGenerator}. */
final class SecretCommands {
  private static final Flag TYPE = Flag.ofText("type", "Opaque", "TYPE", "The type of the secret");

  private SecretCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          GeneratorSpec spec = GeneratorWords.spec(given, where, "", given.text(TYPE));
          return editor -> editor.addSecret(spec);
        },
        GeneratorWords.flagsAnd(TYPE));
  }

  static EditCommand set(EditContext context) {
    return GeneratorWords.set(context, KustomizationEditor::setSecret);
  }

  static EditCommand remove(EditContext context) {
    return GeneratorWords.remove(context, "secret", KustomizationEditor::removeSecrets);
  }
}
