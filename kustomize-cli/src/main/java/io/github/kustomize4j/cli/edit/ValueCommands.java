package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.ImageChange;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.edit.ReplicaChange;
import java.util.List;
import java.util.function.BiFunction;

/** Commands that set names, images, replicas and options. */
final class ValueCommands {
  private ValueCommands() {}

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

  static EditCommand setImage(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<ImageChange> images =
              Arguments.some(given, "no image specified").stream().map(ImageChange::parse).toList();
          return editor -> editor.setImages(images);
        });
  }

  static EditCommand setReplicas(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<ReplicaChange> replicas =
              Arguments.some(given, "no replicas specified").stream()
                  .map(ReplicaChange::parse)
                  .toList();
          return editor -> editor.setReplicas(replicas);
        });
  }

  static EditCommand addBuildMetadata(EditContext context) {
    return buildMetadata(context, KustomizationEditor::addBuildMetadata);
  }

  static EditCommand setBuildMetadata(EditContext context) {
    return buildMetadata(context, KustomizationEditor::setBuildMetadata);
  }

  static EditCommand removeBuildMetadata(EditContext context) {
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
