package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.function.BiFunction;

/** Commands for {@code namePrefix}, {@code nameSuffix} and {@code namespace}. */
final class NameCommands {
  private NameCommands() {}

  static EditCommand setNamePrefix(EditContext context) {
    return setOne(context, "prefix", KustomizationEditor::setNamePrefix);
  }

  static EditCommand setNameSuffix(EditContext context) {
    return setOne(context, "suffix", KustomizationEditor::setNameSuffix);
  }

  static EditCommand setNamespace(EditContext context) {
    return setOne(context, "namespace", KustomizationEditor::setNamespace);
  }

  private static EditCommand setOne(
      EditContext context,
      String noun,
      BiFunction<KustomizationEditor, String, KustomizationEditor> set) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          if (given.arguments().size() != 1) {
            throw new UsageException("must specify exactly one " + noun + " value");
          }
          return editor -> set.apply(editor, given.arguments().get(0));
        });
  }
}
