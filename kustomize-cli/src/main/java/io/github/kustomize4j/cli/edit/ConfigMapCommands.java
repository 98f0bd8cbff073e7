package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.edit.GeneratorSpec;
import io.github.kustomize4j.edit.KustomizationEditor;

/** Commands for {@code configMapGenerator}. */
final class ConfigMapCommands {
  private static final Flag BEHAVIOR =
      Flag.ofText(
          "behavior",
          "",
          "BEHAVIOR",
          "What to do with one of that name from a base: create (refuse it), merge or replace");

  private ConfigMapCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          GeneratorSpec spec = GeneratorWords.spec(given, where, given.text(BEHAVIOR), "");
          return editor -> editor.addConfigMap(spec);
        },
        GeneratorWords.flagsAnd(BEHAVIOR));
  }

  static EditCommand set(EditContext context) {
    return GeneratorWords.set(context, KustomizationEditor::setConfigMap);
  }

  static EditCommand remove(EditContext context) {
    return GeneratorWords.remove(context, "configmap", KustomizationEditor::removeConfigMaps);
  }
}
