package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.List;
import java.util.function.BiFunction;

/** Commands for {@code buildMetadata}. */
final class BuildMetadataCommands {
  private BuildMetadataCommands() {}

  static EditCommand add(EditContext context) {
    return buildMetadata(context, KustomizationEditor::addBuildMetadata);
  }

  static EditCommand set(EditContext context) {
    return buildMetadata(context, KustomizationEditor::setBuildMetadata);
  }

  static EditCommand remove(EditContext context) {
    return buildMetadata(context, KustomizationEditor::removeBuildMetadata);
  }

  private static EditCommand buildMetadata(
      EditContext context,
      BiFunction<KustomizationEditor, List<String>, KustomizationEditor> change) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Arguments.some(given, "must specify a buildMetadata option");
          String options =
              Arguments.atMostOne(
                  given,
                  "to provide multiple buildMetadata options, please separate options by comma");
          return editor -> change.apply(editor, Arguments.commaList(options));
        });
  }
}
